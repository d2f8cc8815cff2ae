package org.buluo.files.report.print;

import java.util.List;

/**
 * A bar chart of one series, drawn from cells of the page that it stands on.
 *
 * @param title above the bars
 * @param labelColumn column of the labels, from 0
 * @param valueColumn column of the values
 * @param fromRow first row of both, from 1
 * @param labels as the cells show them, so that the chart is drawn before anybody calculates
 * @param values as the cells hold them
 * @param format the number format of the values
 * @param place where it stands
 */
public record Chart(
        String title,
        int labelColumn,
        int valueColumn,
        int fromRow,
        List<String> labels,
        List<? extends Number> values,
        String format,
        Place place) {

    /** From the upper left corner of one cell to that of another; columns from 0, rows from 1. */
    public record Place(int fromColumn, int fromRow, int toColumn, int toRow) {}

    int toRow() {
        return fromRow + labels.size() - 1;
    }
}
