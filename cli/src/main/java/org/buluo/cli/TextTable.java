package org.buluo.cli;

import java.util.ArrayList;
import java.util.List;
import org.buluo.files.text.DisplayWidth;

/** A table in columns of text: the first column to the left, numbers to the right, Han counted as two cells wide. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<String[]> rows = new ArrayList<>();

    /** Adds a row; the first one decides how many columns there are. */
    TextTable row(String... cells) {
        rows.add(cells);
        return this;
    }

    List<String> lines() {
        int[] widths = new int[rows.isEmpty() ? 0 : rows.get(0).length];
        for (String[] row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row[i]));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(String[] row, int[] widths) {
        StringBuilder line = new StringBuilder(DisplayWidth.padRight(row[0], widths[0]));
        for (int i = 1; i < widths.length; i++) {
            line.append(GAP).append(DisplayWidth.padLeft(row[i], widths[i]));
        }
        return line.toString().stripTrailing();
    }
}
