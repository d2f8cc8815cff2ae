package org.buluo.files.intake;

import org.buluo.files.intake.spool.RowAddress;

/**
 * A row of a returned workbook.
 *
 * @param row its own place in its sheet
 * @param from the row that it corrects
 * @param round how often that row had been returned
 */
record Correction(int row, RowAddress from, int round) {}
