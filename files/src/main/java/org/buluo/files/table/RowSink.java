package org.buluo.files.table;

/** Takes the rows of a file in their order. */
public interface RowSink {

    /** A sheet begins. @param name its name; empty for a format without sheets */
    void sheet(String name);

    /**
     * A row. Rows that the file leaves out (blank ones) are not delivered.
     *
     * @param number as a spreadsheet shows it; the first is 1
     * @param cells the texts from column A on, never null; the sink may keep the array. Numbers are plain digits as
     *     far as they are exact, dates of date-formatted cells are ISO, formula cells show their cached value, cells
     *     merged into one show its text in each row and column
     */
    void row(int number, String[] cells);

    /** Whether the cell of the row just delivered stood in a merged area below its first cell. */
    default void merged(int number, int column) {}
}
