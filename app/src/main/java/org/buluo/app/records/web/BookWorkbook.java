package org.buluo.app.records.web;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.buluo.app.records.Cell;
import org.buluo.app.records.Money;
import org.buluo.app.records.PrintedHome;
import org.buluo.app.records.PrintedPapers;
import org.buluo.app.records.PrintedRow;
import org.buluo.app.records.PrintedVillage;
import org.buluo.files.table.Neutral;

/** Writes a book as a workbook that prints as the paper does: landscape, headings on each page, as wide as the sheet. */
final class BookWorkbook {

    /** What stands between the 序号 and the place for a signature. */
    static final List<Cell> CELLS = List.of(
            Cell.VILLAGE,
            Cell.HEAD,
            Cell.CHILD,
            Cell.SCHOOL,
            Cell.GRADE,
            Cell.PROVISION,
            Cell.DUE,
            Cell.WAIVED,
            Cell.PAID,
            Cell.STAND,
            Cell.SINCE,
            Cell.CARD);

    private static final int[] WIDTHS = {6, 12, 9, 10, 22, 12, 20, 11, 11, 11, 26, 12, 8, 13, 10};
    private static final int CHARACTER = 256;
    private static final int HEADINGS = 2;
    private static final float ROOM_TO_SIGN = 30;
    private static final double EDGE = 0.4;
    private static final double FOOT = 0.6;
    /** What offices print in; spreadsheets have it wherever Chinese is read. */
    private static final String FONT = "宋体";

    private final SXSSFWorkbook book;
    private final RecordsPaper paper;
    private final CellStyle text;
    private final CellStyle money;
    private final CellStyle strong;
    private final CellStyle strongMoney;
    private final CellStyle title;
    private int next;

    private BookWorkbook(SXSSFWorkbook book, RecordsPaper paper) {
        this.book = book;
        this.paper = paper;
        text = style(false, false);
        money = style(false, true);
        strong = style(true, false);
        strongMoney = style(true, true);
        title = style(true, false);
        title.setAlignment(HorizontalAlignment.CENTER);
        title.setBorderTop(BorderStyle.NONE);
        title.setBorderLeft(BorderStyle.NONE);
        title.setBorderRight(BorderStyle.NONE);
    }

    private CellStyle style(boolean isStrong, boolean isMoney) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(isMoney ? "#,##0.00" : "@"));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        Font font = book.createFont();
        font.setFontName(FONT);
        font.setBold(isStrong);
        style.setFont(font);
        return style;
    }

    /** Writes the whole of what was frozen. What does not stay in memory lies on the disk sealed: rows hold names. */
    static void write(RecordsPaper paper, OutputStream out) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbookWithCustomZipEntrySource()) {
            new BookWorkbook(book, paper).sheet();
            book.write(out);
        }
    }

    private void sheet() {
        SXSSFSheet sheet = book.createSheet(paper.say("records.book.sheet"));
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
        }
        across(sheet, paper.title() + "　" + paper.place(), title);
        across(sheet, paper.say("records.book.about", paper.basis(), paper.code(), paper.frozen()), text);
        headings(sheet);
        int number = 0;
        for (PrintedVillage village : PrintedPapers.villages(paper.all())) {
            for (PrintedHome home : village.homes()) {
                number = home(sheet, home, number);
            }
            sum(
                    sheet,
                    paper.say(
                            "records.book.sum.village",
                            village.village(),
                            village.homes().size(),
                            village.children()),
                    village.money());
        }
        sum(sheet, paper.say("records.book.sum.all", paper.all().size(), paper.children()), paper.money());
        setUp(sheet);
    }

    private void across(SXSSFSheet sheet, String words, CellStyle style) {
        Row row = sheet.createRow(next++);
        row.createCell(0).setCellValue(Neutral.text(words));
        row.getCell(0).setCellStyle(style);
        row.setHeightInPoints(ROOM_TO_SIGN);
        merge(sheet, row, WIDTHS.length - 1);
    }

    private void headings(SXSSFSheet sheet) {
        List<String> headings = new ArrayList<>();
        headings.add(paper.say("platform.table.number"));
        CELLS.forEach(cell -> headings.add(paper.column(cell.ordinal())));
        headings.add(paper.say("records.book.signature"));
        headings.add(paper.say("records.book.thumb"));
        Row row = sheet.createRow(next++);
        row.setHeightInPoints(ROOM_TO_SIGN);
        for (int i = 0; i < headings.size(); i++) {
            row.createCell(i).setCellValue(headings.get(i));
            row.getCell(i).setCellStyle(strong);
        }
    }

    /** @return the 序号 of its last row */
    private int home(SXSSFSheet sheet, PrintedHome home, int before) {
        int number = before;
        for (PrintedRow printed : home.rows()) {
            Row row = sheet.createRow(next++);
            row.setHeightInPoints(ROOM_TO_SIGN);
            row.createCell(0).setCellValue(++number);
            row.getCell(0).setCellStyle(text);
            for (int i = 0; i < CELLS.size(); i++) {
                cell(row, i + 1, printed.get(CELLS.get(i)), CELLS.get(i).isMoney());
            }
            cell(row, WIDTHS.length - 2, "", false);
            cell(row, WIDTHS.length - 1, "", false);
        }
        sum(sheet, paper.say("records.book.sum.home", paper.home(home)), home.money());
        return number;
    }

    private void cell(Row row, int column, String value, boolean isMoney) {
        if (isMoney && !value.isEmpty()) {
            row.createCell(column).setCellValue(new BigDecimal(value.replace(",", "")).doubleValue());
        } else {
            row.createCell(column).setCellValue(Neutral.text(value));
        }
        row.getCell(column).setCellStyle(isMoney ? money : text);
    }

    private void sum(SXSSFSheet sheet, String words, Money sum) {
        Row row = sheet.createRow(next++);
        int first = CELLS.indexOf(Cell.DUE) + 1;
        for (int i = 0; i < WIDTHS.length; i++) {
            row.createCell(i).setCellStyle(strong);
        }
        row.getCell(0).setCellValue(Neutral.text(words));
        List<BigDecimal> sums = List.of(sum.due(), sum.waived(), sum.paid());
        for (int i = 0; i < sums.size(); i++) {
            row.getCell(first + i).setCellValue(sums.get(i).doubleValue());
            row.getCell(first + i).setCellStyle(strongMoney);
        }
        merge(sheet, row, first - 1);
    }

    /** Each row is merged once: whether it overlaps with all the others need not be asked. */
    private static void merge(SXSSFSheet sheet, Row row, int last) {
        sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, last));
    }

    private void setUp(SXSSFSheet sheet) {
        sheet.setRepeatingRows(new CellRangeAddress(0, HEADINGS, -1, -1));
        sheet.createFreezePane(0, HEADINGS + 1);
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, EDGE);
        sheet.setMargin(PageMargin.RIGHT, EDGE);
        sheet.setMargin(PageMargin.TOP, EDGE);
        sheet.setMargin(PageMargin.BOTTOM, FOOT);
        sheet.setMargin(PageMargin.FOOTER, EDGE / 2);
        sheet.getFooter().setCenter(paper.say("records.book.page"));
        sheet.getFooter().setRight(paper.say("paper.code", paper.code()));
    }
}
