package org.buluo.files.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.buluo.files.table.Neutral;
import org.jsoup.nodes.Element;

/** The tables of a page as a workbook: texts, merged cells and frames; a table's caption stands in a row above it. */
final class PageWorkbook {

    private static final int MOST_ROWS = 2000;
    private static final int MOST_COLUMNS = 200;
    private static final int CHARACTER = 256;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 40;

    private final List<Element> tables;

    PageWorkbook(List<Element> tables) {
        this.tables = tables;
    }

    byte[] bytes() {
        try (Workbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellStyle framed = framed(book);
            CellStyle plain = book.createCellStyle();
            for (Element table : tables) {
                new Drawn(book.createSheet(), isFramed(table) ? framed : plain).draw(table);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page says its frames in many ways; only a table that says that it has none gets none. */
    private static boolean isFramed(Element table) {
        return !table.attr("border").equals("0");
    }

    private static CellStyle framed(Workbook book) {
        CellStyle style = book.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    /** One sheet while its table is drawn. */
    private static final class Drawn {

        private final Sheet sheet;
        private final CellStyle style;
        private final boolean[][] taken = new boolean[MOST_ROWS][MOST_COLUMNS];
        private int at;

        Drawn(Sheet sheet, CellStyle style) {
            this.sheet = sheet;
            this.style = style;
        }

        void draw(Element table) {
            for (Element caption : table.select("> caption")) {
                sheet.createRow(at++).createCell(0).setCellValue(Neutral.text(caption.text()));
            }
            for (Element row : table.select("tr")) {
                if (at < MOST_ROWS) {
                    row(row);
                    at++;
                }
            }
        }

        private void row(Element tr) {
            int column = 0;
            for (Element cell : tr.select("> td, > th")) {
                while (column < MOST_COLUMNS && taken[at][column]) {
                    column++;
                }
                if (column == MOST_COLUMNS) {
                    return;
                }
                int lastRow = Math.min(MOST_ROWS, at + span(cell, "rowspan")) - 1;
                int lastColumn = Math.min(MOST_COLUMNS, column + span(cell, "colspan")) - 1;
                area(lastRow, column, lastColumn, cell.text());
                column = lastColumn + 1;
            }
        }

        private void area(int lastRow, int column, int lastColumn, String text) {
            for (int row = at; row <= lastRow; row++) {
                for (int i = column; i <= lastColumn; i++) {
                    taken[row][i] = true;
                    cell(row, i).setCellStyle(style);
                }
            }
            if (!text.isBlank()) {
                cell(at, column).setCellValue(Neutral.text(text));
            }
            if (lastRow > at || lastColumn > column) {
                sheet.addMergedRegion(new CellRangeAddress(at, lastRow, column, lastColumn));
            } else {
                int wanted = Math.max(NARROWEST, Math.min(WIDEST, 2 * text.length() + 2)) * CHARACTER;
                sheet.setColumnWidth(column, Math.max(sheet.getColumnWidth(column), wanted));
            }
        }

        private Cell cell(int row, int column) {
            Row kept = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
            return kept.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        }

        private static int span(Element cell, String attribute) {
            String value = cell.attr(attribute).strip();
            return value.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(value)) : 1;
        }
    }
}
