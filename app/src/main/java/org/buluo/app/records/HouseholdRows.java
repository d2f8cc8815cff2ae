package org.buluo.app.records;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.buluo.app.intake.NearestRow;
import org.buluo.app.intake.ReceivedRow;
import org.buluo.app.intake.RowPlace;
import org.buluo.app.intake.RowsAsReceived;
import org.buluo.app.platform.Scope;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.intake.heading.Field;
import org.springframework.stereotype.Component;

/**
 * What rosters state of a household: its number, and who heads it. The head is an adult and in no account; the register
 * lists a household's people one below the other, so that the head's row is near the child's.
 */
@Component
class HouseholdRows {

    private static final List<RosterKind> HEADS =
            List.of(RosterKind.POPULATION, RosterKind.MINIMUM_LIVING, RosterKind.DESTITUTE, RosterKind.ORPHAN);

    private final RowsAsReceived received;

    HouseholdRows(RowsAsReceived received) {
        this.received = received;
    }

    /** The register's row of a child that states a household; empty when none does. */
    static Stream<ReceivedRow> registered(List<ReceivedRow> rows) {
        return rows.stream()
                .filter(row -> row.kind() == RosterKind.REGISTERED_POOR)
                .filter(row -> !household(row).isEmpty())
                .limit(1);
    }

    static String household(ReceivedRow row) {
        return row.cell(Field.HOUSEHOLD).strip();
    }

    /** The head's name as other rosters state it beside the child; empty when none does. */
    static String statedHead(List<ReceivedRow> rows) {
        return NearestRow.says(Field.HEAD, HEADS, rows);
    }

    /** The heads of households, from rows near those of children that a scope let see. */
    Heads heads(Scope scope, List<ReceivedRow> ofChildren) {
        Set<RowPlace> near = new LinkedHashSet<>();
        for (ReceivedRow row : ofChildren) {
            RowPlace place = row.place();
            for (int at = Math.max(1, place.row() - Heads.NEAR); at <= place.row() + Heads.NEAR; at++) {
                near.add(new RowPlace(place.deliveryId(), place.sheet(), at));
            }
        }
        return Heads.of(received.of(scope, new ArrayList<>(near)));
    }
}
