package org.buluo.files.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The rows between headings and footer. Room is made before the last blank row, so that sums over the blank rows grow
 * with them; the footer moves down, with its merged cells, heights and the printed area.
 */
final class SheetBody {

    private final Sheet sheet;
    private final FormSheet form;
    private final int first;
    private final int blank;
    private final Map<Integer, CellStyle> dressed = new HashMap<>();

    SheetBody(Sheet sheet, FormSheet form) {
        this.sheet = sheet;
        this.form = form;
        this.first = form.body().first();
        this.blank = alike(form.body());
    }

    /**
     * Blank rows that look like the first one: a spacer before the footer has no frame and is none of them. Where only
     * the headings have frames, no row waits to be filled.
     */
    private int alike(FormBody body) {
        boolean framed = isFramed(body.first());
        if (!framed && isFramed(body.first() - 1)) {
            return 0;
        }
        int rows = 0;
        while (rows < body.blank() && isFramed(body.first() + rows) == framed) {
            rows++;
        }
        return rows;
    }

    private boolean isFramed(int at) {
        Row row = sheet.getRow(at);
        return row != null
                && form.columns().stream()
                        .map(column -> row.getCell(column.at()))
                        .anyMatch(cell -> cell != null && isFramed(cell.getCellStyle()));
    }

    private static boolean isFramed(CellStyle style) {
        return style.getBorderBottom() != BorderStyle.NONE || style.getBorderLeft() != BorderStyle.NONE;
    }

    /** Makes sure that there are so many rows, all in the first one's look. */
    void makeRoom(int rows) {
        unmerge();
        boolean none = blank == 0;
        if (rows > blank) {
            push(none ? first : first + blank - 1, rows - blank);
        }
        Row pattern = sheet.getRow(blank == 1 ? first + Math.max(rows, 1) - 1 : first);
        for (int at = first; at < first + rows; at++) {
            Row row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
            if (none) {
                dress(row, sheet.getRow(first - 1));
            } else if (pattern != null && isNew(row, rows)) {
                copy(pattern, row);
            }
        }
        if (blank == 1 && rows > 1) {
            new SumRanges(sheet).widen(first + rows - 1, first);
        }
    }

    private boolean isNew(Row row, int rows) {
        int from = first + Math.max(0, blank - 1);
        return rows > blank && row.getRowNum() >= from && row.getRowNum() < from + rows - blank;
    }

    private void push(int from, int by) {
        if (from <= sheet.getLastRowNum()) {
            sheet.shiftRows(from, sheet.getLastRowNum(), by, true, false);
        }
    }

    /** Cells merged down through blank rows would swallow all values but the first. */
    private void unmerge() {
        for (int i = sheet.getNumMergedRegions() - 1; i >= 0; i--) {
            CellRangeAddress area = sheet.getMergedRegion(i);
            boolean inBody = area.getFirstRow() >= first && area.getLastRow() < first + blank;
            if (inBody && area.getLastRow() > area.getFirstRow()) {
                sheet.removeMergedRegion(i);
            }
        }
    }

    private void copy(Row from, Row to) {
        to.setHeight(from.getHeight());
        List<CellRangeAddress> across = across(from.getRowNum());
        for (Cell cell : from) {
            Cell copy = to.createCell(cell.getColumnIndex());
            copy.setCellStyle(cell.getCellStyle());
            if (cell.getCellType() == CellType.FORMULA) {
                copy.setCellFormula(new CopiedFormula(sheet).of(cell, to.getRowNum()));
            }
        }
        for (CellRangeAddress area : across) {
            sheet.addMergedRegion(
                    new CellRangeAddress(to.getRowNum(), to.getRowNum(), area.getFirstColumn(), area.getLastColumn()));
        }
    }

    private List<CellRangeAddress> across(int row) {
        List<CellRangeAddress> across = new ArrayList<>();
        for (CellRangeAddress area : sheet.getMergedRegions()) {
            if (area.getFirstRow() == row && area.getLastRow() == row) {
                across.add(area);
            }
        }
        return across;
    }

    /** A form without a single blank row: rows get the frames of the headings, and plain letters. */
    private void dress(Row row, Row headings) {
        for (FormColumn column : form.columns()) {
            Cell model = headings == null ? null : headings.getCell(column.at());
            if (model != null) {
                Cell cell = row.getCell(column.at(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                cell.setCellStyle(dressed.computeIfAbsent(
                        (int) model.getCellStyle().getIndex(), i -> plain(model.getCellStyle())));
            }
        }
    }

    private CellStyle plain(CellStyle heading) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.cloneStyleFrom(heading);
        style.setFillPattern(FillPatternType.NO_FILL);
        Font written = sheet.getWorkbook().getFontAt(heading.getFontIndex());
        Font font = sheet.getWorkbook().createFont();
        font.setFontName(written.getFontName());
        font.setFontHeight(written.getFontHeight());
        style.setFont(font);
        return style;
    }
}
