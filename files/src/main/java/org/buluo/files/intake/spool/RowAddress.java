package org.buluo.files.intake.spool;

/**
 * Where a row stands, as a returned workbook names it.
 *
 * @param file the file's name
 * @param sheet the sheet's name; empty when the format has none, or it was not told
 * @param row as a spreadsheet shows it; the first is 1
 */
public record RowAddress(String file, String sheet, int row) {}
