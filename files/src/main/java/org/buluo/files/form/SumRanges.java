package org.buluo.files.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Sums in the footer over a form's single blank row, which must take in the rows that were added above it. */
final class SumRanges {

    private static final Pattern RANGE = Pattern.compile("(\\$?[A-Z]{1,3}\\$?)(\\d+)(:\\$?[A-Z]{1,3}\\$?)(\\d+)");

    private final Sheet sheet;

    SumRanges(Sheet sheet) {
        this.sheet = sheet;
    }

    /** @param row the row that was the single one, from 0 @param first the first row now */
    void widen(int row, int first) {
        for (int at = row + 1; at <= sheet.getLastRowNum(); at++) {
            Row footer = sheet.getRow(at);
            if (footer != null) {
                footer.forEach(cell -> widen(cell, String.valueOf(row + 1), String.valueOf(first + 1)));
            }
        }
    }

    private static void widen(Cell cell, String row, String first) {
        if (cell.getCellType() == CellType.FORMULA) {
            Matcher m = RANGE.matcher(cell.getCellFormula());
            String wider = m.replaceAll(
                    range -> range.group(2).equals(row) && range.group(4).equals(row)
                            ? Matcher.quoteReplacement(range.group(1) + first + range.group(3) + row)
                            : Matcher.quoteReplacement(range.group()));
            if (!wider.equals(cell.getCellFormula())) {
                cell.setCellFormula(wider);
            }
        }
    }
}
