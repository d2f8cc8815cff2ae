package org.buluo.files.intake.spool;

import java.util.BitSet;

/**
 * A row with something wrong.
 *
 * @param sheet the sheet's place in its file, from 0
 * @param table the table's place in its sheet, from 0: a sheet may hold several, each under its own headings
 * @param row as a spreadsheet shows it
 * @param returned whether it goes back because it can't stand; otherwise it was kept with a defect
 * @param cells as received
 * @param marked the columns with something wrong
 * @param message what is wrong and what was expected
 * @param from the row that it first came from
 * @param round how often it was returned, this time included
 */
public record SpooledRow(
        int sheet,
        int table,
        int row,
        boolean returned,
        String[] cells,
        BitSet marked,
        String message,
        RowAddress from,
        int round) {}
