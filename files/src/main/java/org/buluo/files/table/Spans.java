package org.buluo.files.table;

import java.util.Arrays;

/** The columns of a table that cells of rows above still take up. */
final class Spans {

    static final int MOST_COLUMNS = 16_384;

    private int[] takenTo = new int[32];

    /** The first column from here on that is free in a row. */
    int free(int row, int from) {
        int column = from;
        while (column < takenTo.length && takenTo[column] >= row) {
            column++;
        }
        return column;
    }

    void take(int lastRow, int column, int lastColumn) {
        if (lastColumn >= takenTo.length) {
            takenTo = Arrays.copyOf(takenTo, Math.max(takenTo.length * 2, lastColumn + 1));
        }
        Arrays.fill(takenTo, column, lastColumn + 1, lastRow);
    }
}
