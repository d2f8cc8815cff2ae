package org.buluo.files.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.buluo.core.roster.Beneficiary;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.intake.heading.Recognition;

/**
 * Settles which civil-affairs list the rows of a sheet are on when not every row tells it: the list of most rows that
 * do. A sheet none of whose words name a list is refused (design.md §5).
 */
final class CivilRows {

    private final Map<RosterKind, Integer> told = new EnumMap<>(RosterKind.class);
    private boolean untold;
    private Recognition.None nearer = Recognition.None.NOTHING;

    /** Remembers which other kind the headings were nearer to. */
    void begin(Recognition.None other) {
        nearer = other;
    }

    void note(Beneficiary row) {
        if (row.kind() == null) {
            untold = true;
        } else {
            told.merge(row.kind(), 1, Integer::sum);
        }
    }

    /** @param last the sheet's last table */
    void settle(SheetTaken sheet, Table last) {
        if (last.layout.kinds().size() == 1 && told.isEmpty() && !untold) {
            return;
        }
        if (told.isEmpty() && !untold) {
            last.around().ifPresent(kind -> told.put(kind, 0));
        }
        RosterKind most = null;
        for (Map.Entry<RosterKind, Integer> entry : told.entrySet()) {
            if (most == null || entry.getValue() > told.get(most)) {
                most = entry.getKey();
            }
        }
        if (most == null) {
            sheet.refuse(nearer.nearest() == null ? Refusals.NO_CIVIL_LIST : Refusals.noHeadings(nearer));
            return;
        }
        sheet.kinds.addAll(told.keySet());
        if (untold) {
            name(sheet, most);
        }
    }

    private static void name(SheetTaken sheet, RosterKind kind) {
        List<Object> rows = sheet.rows;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Beneficiary row && row.kind() == null) {
                rows.set(
                        i,
                        new Beneficiary(
                                row.origin(),
                                kind,
                                row.name(),
                                row.id(),
                                row.head(),
                                row.area(),
                                row.township(),
                                row.village(),
                                row.from(),
                                row.to()));
                sheet.rowsByKind.merge(kind, 1, Integer::sum);
            }
        }
    }
}
