package org.buluo.app.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
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

    /** Before the headings of children who are not on the list yet. */
    private static final String OPEN = "待核·";

    private static final int SPARE_ROWS = 500;
    private static final int CHARACTER = 256;
    private static final int GUIDE_WIDTH = 110;
    private static final int NARROWEST = 10;
    private static final List<String> ORIGIN = List.of(OriginColumns.FILE, OriginColumns.SHEET, OriginColumns.ROW);

    private final XSSFWorkbook book;
    private final TemplateContent content;
    private final TemplateWords.Spoken words;
    private final RosterKind kind;
    private final Layout layout;
    private final List<Field> fields;
    private final CellStyle text;
    private final CellStyle heading;
    private final CellStyle origin;
    private final CellStyle guide;

    private TemplateWorkbook(XSSFWorkbook book, TemplateContent content, TemplateWords.Spoken words) {
        this.book = book;
        this.content = content;
        this.words = words;
        kind = content.kind();
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
        guide = book.createCellStyle();
        guide.setWrapText(true);
    }

    static void write(TemplateContent content, TemplateWords.Spoken words, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            TemplateWorkbook template = new TemplateWorkbook(book, content, words);
            template.guide();
            template.table(content.rows());
            if (!content.open().isEmpty()) {
                template.open();
            }
            book.setActiveSheet(content.rows().isEmpty() ? 0 : 1);
            book.write(out);
        }
    }

    private void guide() {
        Sheet sheet = book.createSheet(words.say("guide"));
        sheet.setColumnWidth(0, GUIDE_WIDTH * CHARACTER);
        List<String> lines = words.guide(content, required());
        for (int i = 0; i < lines.size(); i++) {
            Row row = sheet.createRow(i);
            row.createCell(0).setCellValue(lines.get(i));
            row.getCell(0).setCellStyle(i == 0 ? heading : guide);
        }
    }

    /**
     * Children who may belong on the list. Columns stand as in the list, so that a line is moved there whole; their
     * headings are none of a list's, so that nobody is taken to be on it before.
     */
    private void open() {
        Sheet sheet = book.createSheet(words.say("open"));
        Row head = sheet.createRow(0);
        for (int i = 0; i < fields.size(); i++) {
            head.createCell(i).setCellValue(OPEN + layout.heading(fields.get(i)));
            head.getCell(i).setCellStyle(heading);
            sheet.setDefaultColumnStyle(i, text);
            sheet.setColumnWidth(i, (OPEN.length() * 2 + width(fields.get(i), List.of())) * CHARACTER);
        }
        for (int i = 0; i < content.open().size(); i++) {
            TownshipChild child = content.open().get(i);
            cells(sheet.createRow(i + 1), TownshipTemplates.cells(child, content.place()));
        }
        sheet.createFreezePane(0, 1);
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

    private void cells(Row line, Map<Field, String> cells) {
        for (int i = 0; i < fields.size(); i++) {
            String cell = cells.getOrDefault(fields.get(i), "");
            line.createCell(i).setCellValue(Neutral.text(cell));
            line.getCell(i).setCellStyle(text);
        }
    }

    private void row(Row line, TemplateRow row) {
        cells(line, row.cells());
        List<String> from = List.of(row.file(), row.sheet(), row.row());
        for (int i = 0; i < from.size(); i++) {
            line.createCell(fields.size() + i).setCellValue(Neutral.text(from.get(i)));
            line.getCell(fields.size() + i).setCellStyle(origin);
        }
    }

    private void choose(Sheet sheet, int column, int rows) {
        List<String> choices = ClosedWords.of(kind, fields.get(column));
        if (choices.isEmpty()) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(
                helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                new CellRangeAddressList(1, rows, column, column));
        list.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        list.createErrorBox(layout.heading(fields.get(column)), words.say("choose", String.join("、", choices)));
        list.setShowErrorBox(true);
        list.setSuppressDropDownArrow(true); // POI means the opposite of what it says for this format
        sheet.addValidationData(list);
    }
}
