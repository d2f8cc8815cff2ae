package org.buluo.app.forms;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.buluo.app.BrowserTest;
import org.buluo.app.account.web.ExampleRuns;
import org.buluo.app.audit.EntryList;
import org.buluo.app.audit.ReadAudit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@Import(ExampleRuns.class)
class FormsPagesTest extends BrowserTest {

    private static final List<String> HEADINGS =
            List.of("序号", "学生姓名", "性别", "出生年月", "身份证件号码", "就读学校", "年级", "家长电话", "资助金额（元）", "宗教信仰", "备注");
    private static final String TITLE = "建档立卡学生资助情况统计表";

    @Autowired
    private EntryList entries;

    @Autowired
    private ExampleRuns runs;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void account() throws Exception {
        runs.made();
    }

    @Test
    void aFormIsUnderstoodFilledAndGivenBack() throws IOException {
        signIn("aid");
        page.navigate("/forms?aid=DUE");
        look("forms");
        send("附件2-统计表.xlsx", blank());
        assertThat(page.locator("h1")).hasText("附件2-统计表.xlsx");
        assertThat(page.locator(".count-line")).containsText("认出 10 列，共 11 列");
        look("form");
        long children = database.sql("""
                        select count(*) from account.line where aid = 'DUE' and run_id = (
                            select max(id) from account.run where state = 'done')
                        """).query(Long.class).single();
        assertThat(page.locator(".for-list strong")).hasText("将填入 " + children + " 名儿童");
        page.selectOption("select[name=c9]", "AID");
        page.click("text=按所选更新样例");
        assertThat(page.locator(".count-line")).containsText("认出 11 列");
        assertThat(page.locator("tr:has(select[name=c9]) .sample").first()).hasText("应发未发");
        Sheet filled = take(() -> page.click("button[value=masked]"), "附件2-统计表（已填）.xlsx");
        assertThat(text(filled, 0, 0)).isEqualTo(TITLE);
        assertThat(text(filled, 1 + (int) children, 0)).isEqualTo(String.valueOf(children));
        assertThat(text(filled, 2 + (int) children, 0)).isEqualTo("填表人：");
        for (int row = 2; row < 2 + children; row++) {
            assertThat(text(filled, row, 1)).isNotEmpty();
            assertThat(text(filled, row, 4)).doesNotContainPattern("\\d{5}");
            assertThat(text(filled, row, 9)).isEqualTo("应发未发");
        }
    }

    @Test
    void aPageNamedLikeAWorkbookHasAColumnForEachProvision() throws IOException {
        signIn("aid");
        page.navigate("/forms?aid=DUE,PAID");
        assertThat(page.locator(".chips")).containsText("应发未发、已发放到账");
        String blank = "<html><table border=1><tr><td>序号</td><td>姓名</td><td>生活补助</td><td>免学费金额</td>"
                + "<td>国家助学金金额</td></tr><tr><td></td><td></td><td></td><td></td><td></td></tr></table></html>";
        send("发放表.xls", blank.getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".chips")).containsText("应发未发、已发放到账");
        assertThat(page.locator(".note").first()).containsText("发放表（已填）.xlsx");
        assertThat(page.locator("select[name=c2]")).hasValue("boarder-living+day-pupil-living");
        assertThat(page.locator(".count-line")).containsText("认出 5 列，共 5 列");
        look("form-provisions");
        Sheet filled = take(() -> page.click("button[value=masked]"), "发放表（已填）.xlsx");
        long due = database.sql("""
                        select coalesce(sum(d.amount_fen), 0) from aid.determination d
                        join account.line l on l.run_id = d.run_id and l.child_id = d.child_id
                        where d.run_id = (select max(id) from account.run where state = 'done')
                            and l.aid in ('DUE', 'PAID')
                            and d.provision in ('boarder-living', 'day-pupil-living')
                        """).query(Long.class).single();
        double sum = IntStream.rangeClosed(1, filled.getLastRowNum())
                .mapToObj(row -> text(filled, row, 2))
                .filter(text -> !text.isEmpty())
                .mapToDouble(Double::parseDouble)
                .sum();
        org.assertj.core.api.Assertions.assertThat(Math.round(sum * 100))
                .isPositive()
                .isEqualTo(due);
    }

    @Test
    void numbersInFullNeedAReasonAndAreKeptInTheAudit() throws IOException {
        signIn("aid");
        page.navigate("/forms");
        send("表.xlsx", blank());
        page.selectOption("select[name=c7]", "HOUSEHOLD");
        page.selectOption("select[name=c9]", "CLASS");
        Sheet masked = take(() -> page.click("button[value=masked]"), "表（已填）.xlsx");
        assertThat(column(masked, 7)).contains("").anyMatch(text -> text.startsWith("***"));
        assertThat(column(masked, 9)).as("classes").contains("1班");
        page.click(".purpose summary");
        page.click("button[value=full]");
        assertThat(page.locator("#reason-note .bad")).hasText("请写明用途。");
        lookOnce("form-purpose");
        page.fill("#reason", "报县财政局核对账户");
        page.click("button[value=full]");
        String password = page.textContent(".password");
        lookOnce("form-locked");
        Sheet filled = take(() -> page.click("main form button"), "表（已填）.xlsx", password);
        assertThat(column(filled, 4)).anyMatch(number -> number.matches("\\d{17}[\\dX]"));
        assertThat(ReadAudit.about(entries, "").stream()
                        .filter(entry -> entry.act().what().equals("forms.fill-with-numbers"))
                        .map(entry -> entry.act().subject() + " " + entry.act().detail() + " "
                                + entry.act().reason()))
                .anyMatch(text -> text.matches("form:\\d+ run:\\d+ 报县财政局核对账户"));
    }

    @Test
    void whatIsNoFormIsSaidInWordsAndALeaderTakesNoNumbers() throws IOException {
        signIn("leader");
        page.navigate("/forms");
        send("说明.csv", "请各校于周五前上报".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("[role=alert]")).containsText("没有找到表头");
        send("表.xlsx", blank());
        assertThat(page.locator(".purpose")).hasCount(0);
        String mine = page.url();
        page.context().clearCookies();
        signIn("aid");
        page.navigate(mine);
        assertThat(page.locator("main")).containsText("404");
    }

    private void lookOnce(String name) {
        page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                .setPath(java.nio.file.Path.of("target", "screens", name + ".png"))
                .setFullPage(true));
        assertAccessible(name);
    }

    private void send(String name, byte[] content) {
        page.setInputFiles("#file", new FilePayload(name, "application/octet-stream", content));
        page.click(".send button");
    }

    private Sheet take(Runnable click, String name) throws IOException {
        return take(click, name, null);
    }

    private Sheet take(Runnable click, String name, String password) throws IOException {
        Download download = page.waitForDownload(click);
        assertThat(download.suggestedFilename()).isEqualTo(name);
        try (InputStream in = java.nio.file.Files.newInputStream(download.path());
                Workbook book = WorkbookFactory.create(in, password)) {
            return book.getSheetAt(0);
        }
    }

    private static List<String> column(Sheet sheet, int column) {
        return IntStream.range(2, sheet.getLastRowNum())
                .mapToObj(row -> text(sheet, row, column))
                .toList();
    }

    private static String text(Sheet sheet, int row, int column) {
        return new DataFormatter().formatCellValue(sheet.getRow(row).getCell(column));
    }

    private static byte[] blank() throws IOException {
        try (Workbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("统计表");
            CellStyle framed = book.createCellStyle();
            framed.setBorderBottom(BorderStyle.THIN);
            framed.setBorderLeft(BorderStyle.THIN);
            sheet.createRow(0).createCell(0).setCellValue(TITLE);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, HEADINGS.size() - 1));
            row(sheet.createRow(1), framed, HEADINGS);
            row(sheet.createRow(2), framed, HEADINGS.stream().map(heading -> "").toList());
            sheet.createRow(3).createCell(0).setCellValue("填表人：");
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void row(Row row, CellStyle style, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(texts.get(i));
            row.getCell(i).setCellStyle(style);
        }
    }
}
