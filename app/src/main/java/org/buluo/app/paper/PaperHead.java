package org.buluo.app.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands above a printed list, in the language of the paper.
 *
 * @param title of the list, with the county and the term
 * @param filter what the list is narrowed by, in words; empty for nothing
 * @param basis which reconciliation it is of; empty when none
 * @param asOf the day as of which it holds; null when it has none
 * @param columns of the rows
 */
public record PaperHead(String title, String filter, String basis, LocalDate asOf, List<PaperColumn> columns) {

    private static final int HUNDRED = 100;
    private static final int NUMBER_WIDTH = 4;

    /** The share of the sheet that a column takes, in percent; the 序号 takes what they leave. */
    public int percent(PaperColumn column) {
        int all = columns.stream().mapToInt(PaperColumn::width).sum();
        return Math.max(1, (HUNDRED - NUMBER_WIDTH) * column.width() / all);
    }

    /** The filter may hold a name. */
    @Override
    public String toString() {
        return "PaperHead[" + title + "]";
    }
}
