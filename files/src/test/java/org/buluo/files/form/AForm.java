package org.buluo.files.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Blank forms as superior offices send them. */
final class AForm {

    private final Workbook book;
    private final Sheet sheet;
    private final CellStyle title;
    private final CellStyle head;
    private final CellStyle body;
    private final CellStyle money;
    private int next;

    AForm(Workbook book) {
        this.book = book;
        this.sheet = book.createSheet("附件2");
        title = style(18, true, false);
        head = style(11, true, true);
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        body = style(11, false, true);
        money = style(11, false, true);
        money.setDataFormat(book.createDataFormat().getFormat("0.00"));
    }

    private CellStyle style(int points, boolean bold, boolean framed) {
        CellStyle style = book.createCellStyle();
        Font font = book.createFont();
        font.setFontName("宋体");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        style.setFont(font);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        if (framed) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    /** A title over all columns and the line of the unit. */
    AForm titled(int columns) {
        row(title, "2019年秋季学期建档立卡学生资助情况统计表");
        sheet.getRow(0).setHeightInPoints(36);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, columns - 1));
        row(null, "填报单位（盖章）：", "", "", "", "", "", "单位：元");
        return this;
    }

    /** Two rows of headings: 序号, 姓名 … stand in both, 家长信息 and 资助金额 over two columns each. */
    AForm grouped() {
        int top = next;
        row(head, "序号", "学生姓名", "性别", "身份证件号码", "家长信息", "", "资助金额（元）", "", "宗教信仰", "备  注");
        row(head, "", "", "", "", "姓名", "联系\n电话", "应发", "已发", "", "");
        for (int column : new int[] {0, 1, 2, 3, 8, 9}) {
            sheet.addMergedRegion(new CellRangeAddress(top, top + 1, column, column));
        }
        sheet.addMergedRegion(new CellRangeAddress(top, top, 4, 5));
        sheet.addMergedRegion(new CellRangeAddress(top, top, 6, 7));
        sheet.setColumnWidth(3, 22 * 256);
        sheet.setColumnWidth(9, 18 * 256);
        return this;
    }

    AForm headings(String... words) {
        row(head, words);
        return this;
    }

    /** Blank rows with frames; the first column numbered. */
    AForm blank(int rows, int columns) {
        for (int i = 0; i < rows; i++) {
            String[] cells = new String[columns];
            java.util.Arrays.fill(cells, "");
            Row row = row(body, cells);
            row.setHeightInPoints(24);
            row.getCell(0).setCellValue(i + 1);
            if (columns > 7) {
                row.getCell(6).setCellStyle(money);
                row.getCell(7).setCellStyle(money);
            }
        }
        return this;
    }

    /** A sum over rows, counted as the sheet shows them. */
    AForm sum(int from, int to) {
        Row row = row(body, "合计", "", "", "", "", "", "", "", "", "");
        row.getCell(6).setCellFormula("SUM(G" + from + ":G" + to + ")");
        row.getCell(7).setCellFormula("SUM(H" + from + ":H" + to + ")");
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, 5));
        return this;
    }

    AForm signed() {
        Row row = row(null, "填表人：", "", "", "审核人：", "", "", "负责人：", "", "", "");
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, 2));
        book.setPrintArea(0, 0, 9, 0, row.getRowNum());
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return this;
    }

    private Row row(CellStyle style, String... cells) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < cells.length; i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(cells[i]);
            if (style != null) {
                cell.setCellStyle(style);
            }
        }
        return row;
    }

    byte[] bytes() {
        try (Workbook closed = book;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            closed.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
