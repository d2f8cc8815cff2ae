package org.buluo.app.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.intake.heading.Field;
import org.buluo.files.intake.heading.Layout;
import org.buluo.files.intake.heading.Layouts;
import org.buluo.files.intake.heading.OriginColumns;
import org.buluo.files.table.Neutral;

/** A workbook under the headings of the contract, with lists to choose from and a first sheet that says how. */
final class TemplateWorkbook {

    /** The sheet that says how to fill the other one; it holds no rows. */
    static final String GUIDE = "填写说明";

    private static final int SPARE_ROWS = 500;
    private static final int CHARACTER = 256;
    private static final int GUIDE_WIDTH = 110;
    private static final int NARROWEST = 10;
    private static final List<String> ORIGIN = List.of(OriginColumns.FILE, OriginColumns.SHEET, OriginColumns.ROW);

    private final XSSFWorkbook book;
    private final RosterKind kind;
    private final Layout layout;
    private final List<Field> fields;
    private final CellStyle text;
    private final CellStyle heading;
    private final CellStyle origin;

    private TemplateWorkbook(XSSFWorkbook book, RosterKind kind) {
        this.book = book;
        this.kind = kind;
        layout = Layouts.of(kind);
        fields = List.copyOf(layout.names().keySet());
        text = book.createCellStyle();
        text.setDataFormat(book.createDataFormat().getFormat("@"));
        heading = book.createCellStyle();
        Font bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        origin = book.createCellStyle();
        Font grey = book.createFont();
        grey.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        origin.setFont(grey);
        origin.setDataFormat(book.createDataFormat().getFormat("@"));
    }

    /** @param school whose rows they are; empty for a blank workbook */
    static void write(RosterKind kind, String school, List<TemplateRow> rows, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            TemplateWorkbook template = new TemplateWorkbook(book, kind);
            template.guide(school, !rows.isEmpty());
            template.table(rows);
            book.setActiveSheet(rows.isEmpty() ? 0 : 1);
            book.write(out);
        }
    }

    private void guide(String school, boolean filled) {
        Sheet sheet = book.createSheet(GUIDE);
        sheet.setColumnWidth(0, GUIDE_WIDTH * CHARACTER);
        List<String> lines = new ArrayList<>();
        lines.add(kind.chinese() + "报送表" + (school.isEmpty() ? "" : "：" + school));
        if (filled) {
            lines.add("“" + kind.chinese() + "”工作表里是最近一次报送的内容。逐行核对：对的不动，错的直接改，新增的写在最后。");
            lines.add("不要删行：已转出、退学、毕业的，请在“学籍状态”一栏改过来，或另报离校异动表。");
            lines.add("右边灰色的来源三栏请保留原样：上传后，改过的行凭它取代原来的行；新增的行这三栏留空。");
        } else {
            lines.add("请在“" + kind.chinese() + "”工作表里填写，一人一行；标题不要改名，可以增加其他栏。");
        }
        lines.add("必须有的栏：" + String.join("、", required()) + "。带下拉箭头的栏请从列表中选择。");
        lines.add("证件号码、学籍号等请按文本填写，日期写成 2009-12-31；不清楚的留空，不要编造。");
        lines.add("填好后回到“收件”页面上传本文件。");
        for (int i = 0; i < lines.size(); i++) {
            Row row = sheet.createRow(i);
            row.createCell(0).setCellValue(lines.get(i));
            row.getCell(0).setCellStyle(i == 0 ? heading : text);
        }
    }

    private List<String> required() {
        return fields.stream()
                .filter(layout.required()::contains)
                .map(layout::heading)
                .toList();
    }

    private void table(List<TemplateRow> rows) {
        Sheet sheet = book.createSheet(kind.chinese());
        Row head = sheet.createRow(0);
        for (int i = 0; i < fields.size(); i++) {
            head.createCell(i).setCellValue(layout.heading(fields.get(i)));
            head.getCell(i).setCellStyle(heading);
            sheet.setDefaultColumnStyle(i, text);
            sheet.setColumnWidth(i, width(fields.get(i), rows) * CHARACTER);
        }
        if (!rows.isEmpty()) {
            for (int i = 0; i < ORIGIN.size(); i++) {
                head.createCell(fields.size() + i).setCellValue(ORIGIN.get(i));
                head.getCell(fields.size() + i).setCellStyle(heading);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            row(sheet.createRow(i + 1), rows.get(i));
        }
        sheet.createFreezePane(0, 1);
        for (int i = 0; i < fields.size(); i++) {
            choose(sheet, i, rows.size() + SPARE_ROWS);
        }
    }

    private int width(Field field, List<TemplateRow> rows) {
        int longest = layout.heading(field).length() * 2;
        for (TemplateRow row : rows) {
            longest = Math.max(
                    longest, Math.min(40, row.cells().getOrDefault(field, "").length() * 3 / 2));
        }
        return Math.max(NARROWEST, longest + 2);
    }

    private void row(Row line, TemplateRow row) {
        for (int i = 0; i < fields.size(); i++) {
            String cell = row.cells().getOrDefault(fields.get(i), "");
            line.createCell(i).setCellValue(Neutral.text(cell));
            line.getCell(i).setCellStyle(text);
        }
        List<String> from = List.of(row.file(), row.sheet(), row.row());
        for (int i = 0; i < from.size(); i++) {
            line.createCell(fields.size() + i).setCellValue(Neutral.text(from.get(i)));
            line.getCell(fields.size() + i).setCellStyle(origin);
        }
    }

    private void choose(Sheet sheet, int column, int rows) {
        List<String> words = ClosedWords.of(kind, fields.get(column));
        if (words.isEmpty()) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(
                helper.createExplicitListConstraint(words.toArray(String[]::new)),
                new CellRangeAddressList(1, rows, column, column));
        list.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        list.createErrorBox(layout.heading(fields.get(column)), "请从下拉列表中选择：" + String.join("、", words));
        list.setShowErrorBox(true);
        list.setSuppressDropDownArrow(true); // POI means the opposite of what it says for this format
        sheet.addValidationData(list);
    }
}
