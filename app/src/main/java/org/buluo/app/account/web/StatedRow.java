package org.buluo.app.account.web;

import java.time.LocalDate;
import java.util.Map;
import org.buluo.files.intake.heading.Field;

/**
 * A row as it was received.
 *
 * @param index its place among the child's rows
 * @param file from which it is
 * @param sheet its sheet; empty for a file's only one
 * @param row as a spreadsheet shows it
 * @param kind code of the roster's kind
 * @param statedOn the day of which the file speaks; null when not known
 * @param cells what it says, by field
 */
record StatedRow(
        int index, String file, String sheet, int row, String kind, LocalDate statedOn, Map<Field, String> cells) {

    @Override
    public String toString() {
        return "StatedRow[" + file + ":" + row + "]";
    }
}
