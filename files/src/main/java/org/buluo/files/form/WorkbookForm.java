package org.buluo.files.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.buluo.files.form.FormException.Reason;

/** A form that is a workbook, of the newer or the older kind. */
final class WorkbookForm implements BlankForm {

    private static final int MOST_ROWS = 500;
    private static final int MOST_COLUMNS = 200;

    private final byte[] content;
    private final List<FormSheet> sheets = new ArrayList<>();
    private final String ending;

    WorkbookForm(byte[] content) throws FormException {
        this.content = content.clone();
        try (Workbook book = open()) {
            ending = ending(book);
            for (int at = 0; at < book.getNumberOfSheets(); at++) {
                if (!book.isSheetVeryHidden(at)) {
                    new HeadingFinder(grid(book.getSheetAt(at)))
                            .find(at, book.getSheetName(at))
                            .ifPresent(sheets::add);
                }
            }
        } catch (IOException e) {
            throw new FormException(Reason.NOT_A_SPREADSHEET, e);
        }
    }

    private Workbook open() throws FormException {
        try {
            return WorkbookFactory.create(new ByteArrayInputStream(content));
        } catch (EncryptedDocumentException e) {
            throw new FormException(Reason.ENCRYPTED, e);
        } catch (IOException | RuntimeException e) { // POI throws many kinds at damaged files
            throw new FormException(Reason.NOT_A_SPREADSHEET, e);
        }
    }

    private static String ending(Workbook book) {
        if (book instanceof HSSFWorkbook) {
            return "xls";
        }
        return book instanceof XSSFWorkbook macros && macros.isMacroEnabled() ? "xlsm" : "xlsx";
    }

    private static FormGrid grid(Sheet sheet) {
        Map<Long, String> spread = spread(sheet);
        FormGrid grid = new FormGrid();
        DataFormatter formatter = new DataFormatter();
        for (int at = 0; at <= Math.min(sheet.getLastRowNum(), MOST_ROWS); at++) {
            Row row = sheet.getRow(at);
            int width = Math.min(MOST_COLUMNS, row == null ? 0 : Math.max(0, row.getLastCellNum()));
            String[] cells = new String[width];
            BitSet filled = new BitSet();
            for (int column = 0; column < width; column++) {
                Cell cell = row.getCell(column);
                String above = spread.get(key(at, column));
                filled.set(column, above != null);
                cells[column] = above != null ? above : cell == null ? "" : text(cell, formatter);
            }
            grid.add(cells, filled);
        }
        return grid;
    }

    private static String text(Cell cell, DataFormatter formatter) {
        return switch (cell.getCellType()) {
            case FORMULA, BLANK, ERROR -> "";
            default -> formatter.formatCellValue(cell);
        };
    }

    /** The texts of cells merged down, in the rows below their first. */
    private static Map<Long, String> spread(Sheet sheet) {
        Map<Long, String> spread = new HashMap<>();
        DataFormatter formatter = new DataFormatter();
        for (CellRangeAddress area : sheet.getMergedRegions()) {
            Row row = sheet.getRow(area.getFirstRow());
            Cell cell = row == null ? null : row.getCell(area.getFirstColumn());
            String text = cell == null ? "" : text(cell, formatter);
            for (int at = area.getFirstRow() + 1;
                    !text.isBlank() && at <= Math.min(area.getLastRow(), MOST_ROWS);
                    at++) {
                spread.put(key(at, area.getFirstColumn()), text);
            }
        }
        return spread;
    }

    private static long key(int row, int column) {
        return (long) row << Integer.SIZE | column;
    }

    @Override
    public List<FormSheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public String ending() {
        return ending;
    }

    @Override
    public byte[] filled(FormSheet form, Map<Integer, FormValue> fields, List<FormRow> rows) throws FormException {
        try (Workbook book = open();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.getSheetAt(form.at());
            SheetBody body = new SheetBody(sheet, form);
            body.makeRoom(rows.size());
            SheetCells cells = new SheetCells(book);
            for (int i = 0; i < rows.size(); i++) {
                Row row = sheet.getRow(form.body().first() + i);
                for (Map.Entry<Integer, FormValue> column : fields.entrySet()) {
                    cells.write(
                            row, column.getKey(), column.getValue(), rows.get(i).text(column.getValue()));
                }
            }
            book.setForceFormulaRecalculation(true);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new FormException(Reason.NOT_A_SPREADSHEET, e);
        }
    }
}
