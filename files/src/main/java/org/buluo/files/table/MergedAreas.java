package org.buluo.files.table;

import java.util.Arrays;

/** The merged areas of a sheet in the order of their first rows, packed: a register of families has a million. */
final class MergedAreas {

    static final MergedAreas NONE = new MergedAreas();

    private static final int MOST = 4_000_000;
    private static final int SHIFT = 16;

    /** First row in the upper half, index into the others in the lower. */
    private long[] order = new long[16];

    private int[] lastRows = new int[16];
    private int[] columns = new int[16];
    private int count;

    /** Adds an area; rows from 1, columns from 0, all inclusive. A single cell is no area. */
    void add(int firstRow, int lastRow, int firstColumn, int lastColumn) throws TooMuchException {
        if (lastRow < firstRow || lastColumn < firstColumn || firstRow == lastRow && firstColumn == lastColumn) {
            return;
        }
        if (count == MOST) {
            throw new TooMuchException("more than " + MOST + " merged areas in a sheet");
        }
        if (count == order.length) {
            order = Arrays.copyOf(order, count * 2);
            lastRows = Arrays.copyOf(lastRows, count * 2);
            columns = Arrays.copyOf(columns, count * 2);
        }
        order[count] = (long) firstRow << Integer.SIZE | count;
        lastRows[count] = lastRow;
        columns[count] = firstColumn << SHIFT | Math.min(lastColumn, 0xFFFF);
        count++;
    }

    MergedAreas sorted() {
        Arrays.sort(order, 0, count);
        return this;
    }

    int count() {
        return count;
    }

    int firstRow(int area) {
        return (int) (order[area] >>> Integer.SIZE);
    }

    int lastRow(int area) {
        return lastRows[(int) order[area]];
    }

    int firstColumn(int area) {
        return columns[(int) order[area]] >>> SHIFT;
    }

    int lastColumn(int area) {
        return columns[(int) order[area]] & 0xFFFF;
    }
}
