package org.buluo.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookWriterTest {

    @TempDir
    Path folder;

    private static byte[] sample() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = new WorkbookWriter(out)) {
            SheetWriter sheet =
                    workbook.sheet("退回", List.of(Column.text("姓名"), Column.text("证件号码", 22), Column.number("金额", 12)));
            BitSet marked = new BitSet();
            marked.set(1);
            sheet.row(List.of(" 张三\n", "422899201001010010", "500.00"), marked);
            sheet.row(List.of("=1+1", "_x0041_\r\u0001\u0000\uFFFE", "约500"));
            workbook.sheet("空", List.of());
        }
        return out.toByteArray();
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws Exception {
        byte[] first = sample();
        Thread.sleep(2100); // as long as a zip's clock needs to move on
        assertThat(sample()).isEqualTo(first);
    }

    @Test
    void anotherReaderSeesTextNumbersAndStyles() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sample()))) {
            XSSFSheet sheet = workbook.getSheet("退回");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:C3");
            assertThat(sheet.getColumnWidth(1)).isEqualTo(22 * 256);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                    .isTrue();
            XSSFRow row = sheet.getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo(" 张三\n");
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(row.getCell(1).getCellStyle().getFillForegroundColorColor())
                    .isNotNull();
            assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(500);
            assertThat(sheet.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(2).getCell(2).getStringCellValue()).isEqualTo("约500");
        }
    }

    @Test
    void weReadWhatWeWroteButForWhatXmlForbids() throws Exception {
        Seen seen = Seen.in(Files.write(folder.resolve("a"), sample()));
        assertThat(seen.sheets).containsExactly("退回", "空");
        assertThat(seen.rows.get(1)).containsExactly(" 张三\n", "422899201001010010", "500");
        assertThat(seen.rows.get(2)).containsExactly("'=1+1", "_x0041_\r", "约500");
    }

    @Test
    void aCellTooLongIsCutAndSaysSo() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = new WorkbookWriter(out)) {
            SheetWriter sheet = workbook.sheet("a", List.of());
            sheet.row(List.of("x".repeat(32_767), "=" + "x".repeat(32_767), "𠮷".repeat(20_000)));
            assertThat(workbook.cut()).isEqualTo(2);
        }
        List<String> cells = Seen.in(Files.write(folder.resolve("a"), out.toByteArray()))
                .rows
                .get(0);
        assertThat(cells.get(0)).isEqualTo("x".repeat(32_767));
        assertThat(cells.get(1)).hasSize(32_767).startsWith("'=x").endsWith("x…（已截断）");
        assertThat(cells.get(2)).hasSizeLessThanOrEqualTo(32_767).endsWith("𠮷…（已截断）");
    }

    @Test
    void aControlCharacterNeitherShieldsAFormulaNorCountsForTheLength() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = new WorkbookWriter(out)) {
            workbook.sheet("a", List.of()).row(List.of("\u0001=1+1", "\u0007x".repeat(20_000)));
            assertThat(workbook.cut()).isZero();
        }
        List<String> cells = Seen.in(Files.write(folder.resolve("a"), out.toByteArray()))
                .rows
                .get(0);
        assertThat(cells).containsExactly("'=1+1", "x".repeat(20_000));
    }

    @Test
    void namesOfSheetsAreMadeValidAndUnique() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = new WorkbookWriter(out)) {
            for (String name :
                    List.of("a/b:c[1]*?\\", "A_B_C_1___", "", "'x'", "History", "名".repeat(40), "名".repeat(41))) {
                SheetWriter sheet = workbook.sheet(name, List.of(Column.text("x & <y>")));
                assertThat(sheet.name()).isNotEmpty().hasSizeLessThanOrEqualTo(31);
            }
        }
        List<String> names = Seen.in(Files.write(folder.resolve("a"), out.toByteArray())).sheets;
        assertThat(names)
                .containsExactly(
                        "a_b_c_1____",
                        "A_B_C_1___",
                        "Sheet",
                        "_x_",
                        "History (2)",
                        "名".repeat(31),
                        "名".repeat(27) + " (2)");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(7);
        }
    }

    @Test
    void rowsBeyondASheetGoOnToTheNext() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookWriter workbook = new WorkbookWriter(out)) {
            SheetWriter sheet = workbook.sheet("长", List.of(Column.text("序号")), 4);
            for (int i = 1; i <= 7; i++) {
                sheet.row(List.of("" + i));
            }
        }
        assertThat(Seen.in(Files.write(folder.resolve("a"), out.toByteArray())).all)
                .containsExactly(
                        "[长]", "1 序号", "2 1", "3 2", "4 3", "[长 (2)]", "1 序号", "2 4", "3 5", "4 6", "[长 (3)]", "1 序号",
                        "2 7");
    }
}
