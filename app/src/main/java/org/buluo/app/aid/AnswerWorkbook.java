package org.buluo.app.aid;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.buluo.files.table.Neutral;

/** Writes a list of awards as a workbook in which the answers alone can be filled in. */
final class AnswerWorkbook {

    private static final int CHARACTER = 256;
    private static final int[] WIDTHS = {6, 10, 12, 18, 14, 10, 20, 12, 40, 12, 18, 12, 40};
    private static final int FIRST = 3;

    private final XSSFWorkbook book;
    private final Function<String, String> words;
    private final CellStyle locked;
    private final CellStyle open;
    private final CellStyle heading;

    private AnswerWorkbook(XSSFWorkbook book, Function<String, String> words) {
        this.book = book;
        this.words = words;
        locked = style(IndexedColors.GREY_25_PERCENT, true);
        open = style(IndexedColors.WHITE, false);
        heading = style(IndexedColors.GREY_40_PERCENT, true);
        Font bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
    }

    private CellStyle style(IndexedColors colour, boolean isLocked) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setLocked(isLocked);
        return style;
    }

    /**
     * Writes the workbook.
     *
     * @param head title, code and key of the list, and how it is filled in
     * @param rows as {@link AnswerLayout} says
     * @param words gives a message
     */
    static void write(List<String> head, List<List<String>> rows, Function<String, String> words, OutputStream out)
            throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            new AnswerWorkbook(book, words).sheet(head, rows);
            book.write(out);
        }
    }

    private void sheet(List<String> head, List<List<String>> rows) {
        XSSFSheet sheet = book.createSheet(words.apply("aid.workbook.sheet"));
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
        }
        row(sheet.createRow(0), List.of(head.get(0)), heading);
        row(sheet.createRow(1), List.of(AnswerLayout.MARK, head.get(1), head.get(2), head.get(3)), locked);
        row(sheet.createRow(2), AnswerLayout.HEADINGS.stream().map(words).toList(), heading);
        for (int i = 0; i < rows.size(); i++) {
            row(sheet.createRow(FIRST + i), rows.get(i), locked);
        }
        sheet.createFreezePane(0, FIRST);
        choices(sheet, rows.size());
        sheet.protectSheet(java.util.UUID.randomUUID().toString());
    }

    private void row(Row line, List<String> cells, CellStyle style) {
        for (int i = 0; i < cells.size(); i++) {
            line.createCell(i).setCellValue(Neutral.text(cells.get(i)));
            boolean isAnswer = style == locked && i >= AnswerLayout.ANSWER;
            line.getCell(i).setCellStyle(isAnswer ? open : style);
        }
    }

    private void choices(XSSFSheet sheet, int rows) {
        if (rows == 0) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(
                helper.createExplicitListConstraint(
                        new String[] {words.apply("aid.answer.CONFIRM"), words.apply("aid.answer.OBJECT")}),
                new CellRangeAddressList(FIRST, FIRST + rows - 1, AnswerLayout.ANSWER, AnswerLayout.ANSWER));
        list.setShowErrorBox(true);
        list.setSuppressDropDownArrow(true); // POI means the opposite of what it says for this format
        sheet.addValidationData(list);
    }
}
