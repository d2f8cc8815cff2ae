package org.buluo.app.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.buluo.app.BrowserTest;
import org.buluo.app.account.web.ExampleRuns;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.core.time.Term;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Exports in the browser, on the worked example. */
@Import(ExampleRuns.class)
class ExportPagesTest extends BrowserTest {

    @Autowired
    private ExampleRuns runs;

    @Autowired
    private LayoutShelf shelf;

    @Autowired
    private LayoutExport export;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void account() throws Exception {
        runs.made();
    }

    private void press(String text) {
        page.click("main button:has-text(\"" + text + "\")");
    }

    @Test
    void approvedAwardsLeaveInALayoutLockedAndWhatLacksSomethingComesBack() throws Exception {
        signIn("aid");
        page.navigate("/aid/2019-autumn");
        if (page.locator("text=核定本学期资助").count() > 0) {
            press("核定本学期资助");
            page.waitForSelector(".way .station");
        }
        approveAll();
        page.navigate("/exports");
        glance("exports");
        page.navigate("/exports/aid-stipend");
        assertThat(page.textContent(".note")).contains("没有对照过系统的正式模板");
        glance("export");
        page.fill("[name=reason]", "导入");
        press("生成加密文件");
        assertThat(page.textContent(".bad")).contains("至少四个字");
        page.fill("[name=reason]", "导入国家资助系统");
        press("生成加密文件");
        String counts = page.textContent("[data-made]");
        glance("export-made");
        Download locked = page.waitForDownload(() -> press("下载文件"));
        assertThat(locked.suggestedFilename()).isEqualTo("资助发放名单-2019-autumn.zip");
        assertThat(Files.readString(locked.path(), StandardCharsets.ISO_8859_1)).doesNotContain("4228");
        LayoutExport.Made made = made("aid-stipend", Scope.wholeCounty());
        assertThat(counts).contains("导出 " + made.exported() + " 行").contains("退回 " + made.returned() + " 行");
        assertThat(made.exported()).isPositive();
        LayoutExport.Made own = made("aid-stipend", new Scope.School("花坪镇青冈小学"));
        assertThat(own.exported() + own.returned()).isPositive().isLessThan(made.exported() + made.returned());
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(made.files().get("x.xlsx")))) {
            Row head = workbook.getSheetAt(0).getRow(0);
            assertThat(head.getCell(6).getStringCellValue()).isEqualTo("证件号");
            Row row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("2019-2020");
            assertThat(row.getCell(6).getStringCellValue()).hasSize(18);
            assertThat(row.getCell(11).getStringCellValue()).matches("\\d+\\.\\d\\d");
        }
    }

    private LayoutExport.Made made(String layout, Scope scope) throws Exception {
        return export.make(
                scope,
                new LayoutExport.Order(
                        shelf.find(layout).orElseThrow().layout().orElseThrow(),
                        Term.parse("2019-autumn").orElseThrow(),
                        new ListState("", Map.of())),
                "x",
                "水印");
    }

    /** All awards go their way by hands of nobody. */
    private void approveAll() {
        List<String> way = List.of("CONFIRMED", "ON_NOTICE", "NOTICED", "ENDORSED", "APPROVED");
        for (int i = 0; i < way.size(); i++) {
            database.sql("""
                            update aid.award set state = :state, moved_by = :by, moved_by_name = 'x'
                            where term = '2019-autumn' and state = :from
                            """)
                    .param("state", way.get(i))
                    .param("from", i == 0 ? "DETERMINED" : way.get(i - 1))
                    .param("by", i < 3 ? -1 : -i)
                    .update();
        }
    }
}
