package org.buluo.files.intake;

import java.util.EnumMap;
import java.util.Map;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.intake.heading.Columns;
import org.buluo.files.intake.heading.Field;

/**
 * The headings of one table of a sheet.
 *
 * @param row the last row of them
 */
record Headings(int row, Columns columns) {

    SheetHead of(String file, String sheet, RosterKind kind) {
        Map<Field, Integer> found = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            if (columns.has(field)) {
                found.put(field, columns.column(field));
            }
        }
        return new SheetHead(file, sheet, kind, row, columns.written(), found);
    }
}
