package org.buluo.app.paper;

import java.util.List;

/**
 * A part of a printed list that is bound by itself (分册): so many rows that a hand can hold the sheets.
 *
 * @param number from 1
 * @param first the 序号 of its first row
 * @param rows as printed
 * @param sums of its own rows, one for each column
 */
public record Volume(int number, int first, List<PaperRow> rows, List<String> sums) {

    /** Rows of a volume: forty to sixty sheets of A4. */
    public static final int MOST_ROWS = 1000;

    /** The 序号 of its last row. */
    public int last() {
        return first + rows.size() - 1;
    }

    /** In which volume a 序号 stands. */
    public static int of(long number) {
        return (int) ((number - 1) / MOST_ROWS) + 1;
    }
}
