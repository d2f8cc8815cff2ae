package org.buluo.files.intake;

import org.buluo.core.text.Width;
import org.buluo.files.intake.heading.OriginColumns;
import org.buluo.files.intake.spool.RowAddress;

/** Reads where a row of a returned workbook came from. */
final class Corrections {

    private Corrections() {}

    /** What the row corrects; null when it names no row. */
    static Correction of(Row row, OriginColumns columns) {
        if (!columns.present()) {
            return null;
        }
        String file = cell(row, columns.file());
        int number = number(cell(row, columns.row()));
        if (file.isEmpty() || number < 1) {
            return null;
        }
        RowAddress from = new RowAddress(file, cell(row, columns.sheet()), number);
        return new Correction(row.number(), from, Math.max(1, number(cell(row, columns.round()))));
    }

    private static String cell(Row row, int column) {
        return column >= 0 && column < row.cells().length ? row.cells()[column].strip() : "";
    }

    private static int number(String cell) {
        String digits = Width.narrow(cell).replaceFirst("\\.0+$", "");
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
    }
}
