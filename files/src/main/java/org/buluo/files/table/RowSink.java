package org.buluo.files.table;

/** Takes the rows of a file in their order. */
public interface RowSink {

    /** A sheet begins. @param name its name; empty for a format without sheets */
    void sheet(String name);

    /**
     * A row. Rows that the file leaves out (blank ones) are not delivered.
     *
     * @param number as a spreadsheet shows it; the first is 1
     * @param cells the texts from column A on to the last that is not empty, never null; the sink may keep the array.
     *     Numbers are plain digits as far as they are exact, dates of date-formatted cells are ISO, formula cells show
     *     their cached value. Cells merged into one show its text in each of their rows, in the first of their columns
     */
    void row(int number, String[] cells);

    /** The cell, column from 0, of the row just delivered is filled in from the merged area that it is part of. */
    default void merged(int number, int column) {}
}
