package org.buluo.app.intake;

import java.util.List;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.intake.heading.Field;

/** What a child's rows as received say of one thing that no account holds: the row of the nearest source counts. */
public final class NearestRow {

    private NearestRow() {}

    /** What the first of these kinds says that says anything; empty when none does. */
    public static String says(Field column, List<RosterKind> nearestFirst, List<ReceivedRow> rows) {
        for (RosterKind kind : nearestFirst) {
            for (ReceivedRow row : rows) {
                if (row.kind() == kind && !row.cell(column).isBlank()) {
                    return row.cell(column).strip();
                }
            }
        }
        return "";
    }
}
