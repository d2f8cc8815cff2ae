package org.buluo.files.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankFormTest {

    /** Kept, so that somebody can look at them. */
    private static final Path KEPT = Path.of("target", "forms");

    private static AForm grouped(String kind) {
        return new AForm(kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook())
                .titled(10)
                .grouped();
    }

    @Test
    void twoRowsOfHeadingsAreUnderstoodAndWhatIsUnknownStaysUnknown() throws FormException {
        FormSheet sheet = BlankForm.read(grouped("xlsx").blank(5, 10).signed().bytes())
                .sheets()
                .get(0);
        assertThat(sheet.columns())
                .extracting(FormColumn::field)
                .containsExactly(
                        FormField.NUMBER,
                        FormField.NAME,
                        FormField.SEX,
                        FormField.ID,
                        FormField.GUARDIAN,
                        FormField.PHONE,
                        FormField.DUE,
                        FormField.PAID,
                        null,
                        FormField.REASON);
        assertThat(sheet.columns()).extracting(FormColumn::heading).contains("家长信息 联系电话", "宗教信仰", "资助金额（元） 应发");
        assertThat(sheet.body()).isEqualTo(new FormBody(4, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void moreRowsThanTheFormHasPushTheFooterDownAndItsSumsGrow(String kind) throws Exception {
        byte[] filled = fill(
                "sums." + kind, grouped(kind).blank(5, 10).sum(5, 9).signed().bytes(), 12);
        Sheet sheet = open(filled);
        assertThat(text(sheet, 0, 0)).isEqualTo("2019年秋季学期建档立卡学生资助情况统计表");
        assertThat(texts(sheet, 4)).startsWith("1", "学生1", "女", "***********0001");
        assertThat(texts(sheet, 15)).startsWith("12", "学生12");
        assertThat(text(sheet, 16, 0)).isEqualTo("合计");
        assertThat(sheet.getRow(16).getCell(6).getCellFormula()).isEqualTo("SUM(G5:G16)");
        assertThat(text(sheet, 17, 3)).isEqualTo("审核人：");
        assertThat(sheet.getMergedRegions())
                .extracting(area -> area.formatAsString())
                .contains("A1:J1", "A3:A4", "E3:F3", "A17:F17", "A18:C18");
        assertThat(sheet.getWorkbook().getPrintArea(0)).endsWith("$A$1:$J$18");
        for (int row = 4; row < 16; row++) {
            assertThat(sheet.getRow(row).getHeightInPoints()).isEqualTo(24f);
            assertThat(sheet.getRow(row).getCell(9).getCellStyle().getBorderBottom())
                    .isEqualTo(BorderStyle.THIN);
            assertThat(sheet.getRow(row).getCell(6).getCellStyle().getDataFormatString())
                    .isEqualTo("0.00");
            assertThat(sheet.getRow(row).getCell(3).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void oneBlankRowIsEnough(String kind) throws Exception {
        Sheet sheet = open(fill(
                "one." + kind, grouped(kind).blank(1, 10).sum(5, 5).signed().bytes(), 4));
        assertThat(texts(sheet, 7)).startsWith("4", "学生4");
        assertThat(sheet.getRow(8).getCell(7).getCellFormula()).isEqualTo("SUM(H5:H8)");
        assertThat(sheet.getRow(5).getHeightInPoints()).isEqualTo(24f);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aFormWithoutBlankRowsGetsTheFramesOfItsHeadings(String kind) throws Exception {
        Sheet sheet = open(fill("none." + kind, grouped(kind).signed().bytes(), 3));
        assertThat(texts(sheet, 6)).startsWith("3", "学生3");
        assertThat(sheet.getRow(5).getCell(1).getCellStyle().getBorderLeft()).isEqualTo(BorderStyle.THIN);
        assertThat(text(sheet, 7, 0)).isEqualTo("填表人：");
    }

    @Test
    void fewerRowsThanTheFormHasLeaveTheRestBlank() throws Exception {
        Sheet sheet =
                open(fill("few.xlsx", grouped("xlsx").blank(8, 10).signed().bytes(), 2));
        assertThat(texts(sheet, 5)).startsWith("2", "学生2");
        assertThat(texts(sheet, 6)).startsWith("3", "");
        assertThat(text(sheet, 12, 0)).isEqualTo("填表人：");
    }

    @Test
    void oneRowOfHeadingsWithNumberedColumnsAndAnExample() throws Exception {
        byte[] blank = new AForm(new XSSFWorkbook())
                .headings("*序号", "姓名", "出生年月日", "就读学校", "年级", "困难类别", "资助项目", "实发金额")
                .headings("1", "2", "3", "4", "5", "6", "7", "8")
                .headings("例", "张三", "2010-01-01", "某某小学", "三年级", "农村低保", "生活补助", "500")
                .blank(2, 8)
                .bytes();
        FormSheet sheet = BlankForm.read(blank).sheets().get(0);
        assertThat(sheet.body()).isEqualTo(new FormBody(3, 2));
        assertThat(sheet.known()).isEqualTo(8);
        assertThat(texts(open(fill("example.xlsx", blank, 2)), 2)).startsWith("例", "张三");
    }

    @Test
    void aTitleIsNoGroupOfHeadings() throws FormException {
        byte[] blank = new AForm(new XSSFWorkbook())
                .titled(10)
                .headings("序号", "姓名", "性别", "学校", "家长电话", "备注")
                .bytes();
        assertThat(BlankForm.read(blank).sheets().get(0).columns())
                .extracting(FormColumn::heading)
                .containsExactly("序号", "姓名", "性别", "学校", "家长电话", "备注");
    }

    @Test
    void groupsThatTellOnesParentFromTheChildCount() throws FormException {
        byte[] blank = new AForm(new XSSFWorkbook())
                .titled(10)
                .headings("学生基本信息", "", "", "家长信息", "")
                .headings("姓名", "性别", "身份证号", "姓名", "身份证号")
                .blank(2, 5)
                .bytes();
        assertThat(BlankForm.read(blank).sheets().get(0).columns())
                .extracting(FormColumn::field)
                .containsExactly(
                        FormField.NAME, FormField.SEX, FormField.ID, FormField.GUARDIAN, FormField.GUARDIAN_ID);
    }

    @Test
    void separatedTextKeepsItsEncodingAndItsFooter() throws FormException {
        Charset gb = Charset.forName("GB18030");
        byte[] blank = "学生资助统计表,,\r\n序号,姓名,联系电话\r\n,,\r\n填表人：,审核人：,\r\n".getBytes(gb);
        assertThat(new String(filled(blank, 2), gb))
                .isEqualTo("学生资助统计表,,\r\n序号,姓名,联系电话\r\n1,学生1,*******1234\r\n2,学生2,*******1234\r\n填表人：,审核人：,\r\n");
        assertThat(BlankForm.read(blank).ending()).isEqualTo("csv");
    }

    @Test
    void aPageNamedLikeAWorkbookIsFilledAndGivenBackAsOne() throws FormException, IOException {
        byte[] blank = """
                <html><head><meta charset="gb2312"></head><body><table border="1">
                <tr><td colspan="4"><b>建档立卡学生统计表</b></td></tr>
                <tr><td rowspan="2">序号</td><td rowspan="2">姓名</td><td colspan="2">学生信息</td></tr>
                <tr><td>性别</td><td>身份证号</td></tr>
                <tr><td></td><td></td><td></td><td></td></tr>
                <tr><td colspan="4">填表人：</td></tr></table></body></html>
                """.getBytes(Charset.forName("GB18030"));
        BlankForm form = BlankForm.read(blank);
        assertThat(form.isConverted()).isTrue();
        assertThat(form.ending()).isEqualTo("xlsx");
        assertThat(form.sheets().get(0).columns())
                .extracting(FormColumn::field)
                .containsExactly(FormField.NUMBER, FormField.NAME, FormField.SEX, FormField.ID);
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(fill("page.xlsx", blank, 3)))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("建档立卡学生统计表");
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("学生1");
            assertThat(sheet.getRow(5).getCell(1).getStringCellValue()).isEqualTo("学生3");
            assertThat(sheet.getRow(6).getCell(0).getStringCellValue()).isEqualTo("填表人：");
        }
    }

    @Test
    void whatIsNoFormIsSaidSo() {
        assertReason("随便写的几个字".getBytes(StandardCharsets.UTF_8), FormException.Reason.NO_HEADINGS);
        assertReason("<html><p>姓名".getBytes(StandardCharsets.UTF_8), FormException.Reason.OLD_MARKUP);
        assertReason("<html><table><tr><td>姓名".getBytes(StandardCharsets.UTF_8), FormException.Reason.NO_HEADINGS);
        assertReason(new byte[] {'P', 'K', 3, 4, 0}, FormException.Reason.NOT_A_SPREADSHEET);
        assertReason(new byte[0], FormException.Reason.NOT_A_SPREADSHEET);
        assertReason(new AForm(new XSSFWorkbook()).titled(3).bytes(), FormException.Reason.NO_HEADINGS);
    }

    private static void assertReason(byte[] content, FormException.Reason reason) {
        assertThatThrownBy(() -> BlankForm.read(content))
                .isInstanceOfSatisfying(
                        FormException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static byte[] fill(String name, byte[] blank, int rows) throws FormException, IOException {
        byte[] filled = filled(blank, rows);
        Files.createDirectories(KEPT);
        Files.write(KEPT.resolve(name), filled);
        return filled;
    }

    private static byte[] filled(byte[] blank, int rows) throws FormException {
        BlankForm form = BlankForm.read(blank);
        FormSheet sheet = form.sheets().get(0);
        Map<Integer, FormValue> fields = new LinkedHashMap<>();
        sheet.columns().stream()
                .filter(column -> column.field() != null)
                .forEach(column -> fields.put(column.at(), column.field()));
        List<FormRow> filled =
                IntStream.rangeClosed(1, rows).mapToObj(BlankFormTest::child).toList();
        return form.filled(sheet, fields, filled);
    }

    private static FormRow child(int i) {
        Map<FormField, String> values = new EnumMap<>(Map.of(
                FormField.NUMBER, String.valueOf(i),
                FormField.NAME, "学生" + i,
                FormField.SEX, "女",
                FormField.ID, "***********%04d".formatted(i),
                FormField.PHONE, "*******1234",
                FormField.DUE, "500.00",
                FormField.PAID, i % 2 == 0 ? "500.00" : "",
                FormField.BIRTH, "2010-05-06",
                FormField.REASON, "县外就读，待回函"));
        return field -> values.getOrDefault(field, "");
    }

    private static Sheet open(byte[] content) throws IOException {
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(content))) {
            return book.getSheetAt(0);
        }
    }

    private static String text(Sheet sheet, int row, int column) {
        return new DataFormatter().formatCellValue(sheet.getRow(row).getCell(column));
    }

    private static List<String> texts(Sheet sheet, int at) {
        Row row = sheet.getRow(at);
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(column -> text(sheet, at, column))
                .toList();
    }
}
