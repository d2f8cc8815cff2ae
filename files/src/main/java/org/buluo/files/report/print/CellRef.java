package org.buluo.files.report.print;

/** Names of cells: {@code B7}. Columns count from 0, rows from 1. */
final class CellRef {

    private static final int LETTERS = 26;

    private CellRef() {}

    static StringBuilder append(StringBuilder out, int column, int row) {
        return letters(out, column).append(row);
    }

    static String of(int column, int row) {
        return append(new StringBuilder(), column, row).toString();
    }

    /** {@code 'sheet'!$A$1:$A$9}, as formulas and charts name a range. */
    static String range(String sheet, int column, int fromRow, int toRow) {
        String letters = letters(new StringBuilder(), column).toString();
        return quoted(sheet) + "!$" + letters + "$" + fromRow + ":$" + letters + "$" + toRow;
    }

    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }

    private static StringBuilder letters(StringBuilder out, int column) {
        if (column >= LETTERS) {
            letters(out, column / LETTERS - 1);
        }
        return out.append((char) ('A' + column % LETTERS));
    }
}
