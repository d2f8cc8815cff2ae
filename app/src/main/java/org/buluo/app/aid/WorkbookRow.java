package org.buluo.app.aid;

import java.util.List;

/**
 * A row of a workbook of answers as it came.
 *
 * @param number as the spreadsheet shows it
 * @param cells as they came, one for each column of {@link AnswerLayout}
 */
public record WorkbookRow(int number, List<String> cells) {

    /** A row holds names. */
    @Override
    public String toString() {
        return "WorkbookRow[" + number + "]";
    }
}
