package org.buluo.files.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.buluo.files.table.Neutral;

/** Writes values into a form's cells, in the styles that they have. */
final class SheetCells {

    private static final int TEXT_FORMAT = BuiltinFormats.getBuiltinFormat("@");

    private final Workbook book;
    private final Map<Integer, CellStyle> asText = new HashMap<>();

    SheetCells(Workbook book) {
        this.book = book;
    }

    void write(Row row, int column, FormValue value, String text) {
        Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (text.isEmpty()) {
            if (cell.getCellType() != CellType.FORMULA) {
                cell.setBlank();
            }
            return;
        }
        boolean wantsText = cell.getCellStyle().getDataFormat() == TEXT_FORMAT;
        switch (value.kind()) {
            case NUMBER, MONEY -> {
                if (wantsText) {
                    cell.setCellValue(text);
                } else {
                    cell.setCellValue(new BigDecimal(text).doubleValue());
                }
            }
            case DATE -> date(cell, text);
            case PERSONAL -> {
                cell.setCellStyle(asText(cell.getCellStyle()));
                cell.setCellValue(Neutral.text(text));
            }
            case TEXT -> cell.setCellValue(Neutral.text(text));
        }
    }

    private static void date(Cell cell, String text) {
        if (DateUtil.isADateFormat(
                cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString())) {
            cell.setCellValue(LocalDate.parse(text));
        } else {
            cell.setCellValue(text);
        }
    }

    /** The same style for text, so that no program makes a number of a long one when somebody edits the cell. */
    private CellStyle asText(CellStyle style) {
        if (style.getDataFormat() == TEXT_FORMAT) {
            return style;
        }
        return asText.computeIfAbsent((int) style.getIndex(), index -> {
            CellStyle copy = book.createCellStyle();
            copy.cloneStyleFrom(style);
            copy.setDataFormat((short) TEXT_FORMAT);
            return copy;
        });
    }
}
