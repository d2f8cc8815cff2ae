package org.buluo.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.buluo.files.table.TableFile.Format;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same workbook in both forms reads the same. */
class PoiWorkbooksTest {

    /** A form of workbook. */
    enum Form {
        OLDER(HSSFWorkbook::new, Format.XLS),
        NEWER(XSSFWorkbook::new, Format.XLSX);

        private final Supplier<Workbook> create;
        private final Format format;

        Form(Supplier<Workbook> create, Format format) {
            this.create = create;
            this.format = format;
        }
    }

    @TempDir
    Path folder;

    private Path write(Workbook workbook) throws Exception {
        Path file = folder.resolve("名册");
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    @ParameterizedTest
    @EnumSource
    void valuesFormatsAndFormulas(Form form) throws Exception {
        Workbook workbook = form.create.get();
        Sheet sheet = workbook.createSheet("学籍");
        Row row = sheet.createRow(2);
        row.createCell(0).setCellValue("张三");
        row.createCell(2).setCellValue(422_822_201_001_011_234.0);
        row.createCell(3).setCellValue(0.1 + 0.2);
        row.createCell(4).setCellValue(true);
        row.createCell(5).setCellErrorValue(FormulaError.NA.getCode());
        row.createCell(6).setCellFormula("D3*100");
        row.createCell(7).setCellFormula("A3&\"!\"");
        dates(workbook, row);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        Path file = write(workbook);
        assertThat(Seen.in(file).all)
                .containsExactly(
                        "[学籍]",
                        "3 张三||" + (form == Form.NEWER ? "4.2282220100101126E17" : "4.2282220100101126E+17")
                                + "|0.3|TRUE|#N/A|30|张三!|2009-12-31|2009-12-31 08:30:15|6228480402564890");
        try (TableFile table = TableFiles.open(file, Limits.DEFAULT)) {
            assertThat(table.format()).isEqualTo(form.format);
        }
    }

    private static void dates(Workbook workbook, Row row) {
        CellStyle chinese = workbook.createCellStyle();
        chinese.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
        CellStyle builtIn = workbook.createCellStyle();
        builtIn.setDataFormat((short) 22);
        row.createCell(8).setCellValue(LocalDate.of(2009, 12, 31));
        row.getCell(8).setCellStyle(chinese);
        row.createCell(9).setCellValue(LocalDateTime.of(2009, 12, 31, 8, 30, 15));
        row.getCell(9).setCellStyle(builtIn);
        row.createCell(10).setCellValue(6_228_480_402_564_890.0);
    }

    @ParameterizedTest
    @EnumSource
    void mergesHiddenSheetsAndSheetOrder(Form form) throws Exception {
        Workbook workbook = form.create.get();
        Sheet second = workbook.createSheet("二班");
        Sheet first = workbook.createSheet("一班");
        Sheet hidden = workbook.createSheet("藏");
        workbook.createSheet("空");
        workbook.setSheetOrder("一班", 0);
        workbook.setSheetVisibility(workbook.getSheetIndex("藏"), SheetVisibility.VERY_HIDDEN);
        hidden.createRow(0).createCell(0).setCellValue("h");
        hidden.getRow(0).setZeroHeight(true);
        second.createRow(0).createCell(0).setCellValue("s");
        first.createRow(0).createCell(0).setCellValue("一班花名册");
        first.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
        first.addMergedRegion(new CellRangeAddress(1, 3, 0, 0));
        for (int i = 1; i < 4; i++) {
            first.createRow(i).createCell(1).setCellValue("p" + i);
        }
        first.getRow(1).createCell(0).setCellValue("户1");
        assertThat(Seen.in(write(workbook)).all)
                .containsExactly(
                        "[一班]",
                        "1 一班花名册",
                        "2 户1|p1",
                        "3 户1|p2",
                        "3 filled 0",
                        "4 户1|p3",
                        "4 filled 0",
                        "[二班]",
                        "1 s",
                        "[藏]",
                        "1 h",
                        "[空]");
    }

    @ParameterizedTest
    @EnumSource
    void manyRowsComeInTheirOrder(Form form) throws Exception {
        Workbook workbook = form.create.get();
        Sheet sheet = workbook.createSheet();
        for (int i = 0; i < 3000; i++) {
            Row row = sheet.createRow(i);
            row.createCell(0).setCellValue(i);
            row.createCell(1).setCellValue("名" + i);
            row.createCell(2).setCellValue(i / 4.0);
        }
        Seen seen = Seen.in(write(workbook));
        assertThat(seen.rows).hasSize(3000);
        assertThat(seen.rows.get(2999)).containsExactly("2999", "名2999", "749.75");
        assertThat(seen.numbers).isSorted();
    }
}
