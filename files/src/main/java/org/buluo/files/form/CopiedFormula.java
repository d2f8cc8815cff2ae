package org.buluo.files.form;

import org.apache.poi.hssf.usermodel.HSSFEvaluationWorkbook;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.FormulaShifter;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A row's formula in another row: what it refers to in its own row, it refers to there in that one. */
final class CopiedFormula {

    private final Sheet sheet;

    CopiedFormula(Sheet sheet) {
        this.sheet = sheet;
    }

    String of(Cell cell, int row) {
        Workbook book = sheet.getWorkbook();
        int at = book.getSheetIndex(sheet);
        int from = cell.getRowIndex();
        FormulaParsingWorkbook parsing = book instanceof HSSFWorkbook old
                ? HSSFEvaluationWorkbook.create(old)
                : XSSFEvaluationWorkbook.create((XSSFWorkbook) book);
        Ptg[] parts = FormulaParser.parse(cell.getCellFormula(), parsing, FormulaType.CELL, at, from);
        SpreadsheetVersion version = book.getSpreadsheetVersion();
        FormulaShifter.createForRowCopy(at, sheet.getSheetName(), from, from, row - from, version)
                .adjustFormula(parts, at);
        return FormulaRenderer.toFormulaString((FormulaRenderingWorkbook) parsing, parts);
    }
}
