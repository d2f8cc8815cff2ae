package org.buluo.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.buluo.app.BrowserTest;
import org.buluo.app.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class IntakePagesTest extends BrowserTest {

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path folder;

    /** A database to itself: it is emptied before each test. */
    @TestConfiguration(proxyBeanMethods = false)
    static class OwnDatabase {
        private final String name = TestServers.newDatabase();

        @Bean
        @Primary
        DataSource ownDatabase() {
            return DataSourceBuilder.create()
                    .url(TestServers.applicationUrl(name))
                    .build();
        }

        @Bean
        @FlywayDataSource
        DataSource ownTables() {
            return new DriverManagerDataSource(TestServers.ownerUrl(name));
        }
    }

    @BeforeEach
    void nothingWasReceived() {
        TestServers.owner(database)
                .sql("truncate intake.upload, intake.delivery cascade")
                .update();
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static Path[] example() throws IOException {
        try (Stream<Path> files = Files.list(IntakeTest.EXAMPLE)) {
            return files.sorted(Comparator.comparing(Path::toString)).toArray(Path[]::new);
        }
    }

    private void send(Path... files) {
        page.navigate("/intake");
        page.setInputFiles("#files", files);
        page.click("form[data-send] button[type=submit]");
        page.waitForURL(url -> url.contains("/intake/uploads/"));
        page.waitForSelector("main .note");
    }

    @Test
    void nothingYetSaysWhatToDo() {
        signIn("aid");
        page.navigate("/intake");
        assertThat(page.textContent("main")).contains("还没有收到文件");
        look("intake-empty");
    }

    @Test
    void manyFilesAreSentReturnedCorrectedAndSentAgain() throws IOException {
        signIn("aid");
        send(example());
        assertThat(page.textContent("main .note")).contains("全部读完");
        look("intake-upload");
        page.navigate("/intake?kind=ROLL");
        assertThat(page.locator("tbody tr").count()).isEqualTo(2);
        page.navigate("/intake?sort=returned&desc=1");
        look("intake-list");
        page.click("tbody tr:first-child a");
        assertThat(page.textContent("main")).contains("退回与待核实的行");
        look("intake-delivery");
        Download back = page.waitForDownload(() -> page.click("#back a"));
        Path corrected = corrected(Files.readAllBytes(back.path()));
        send(corrected);
        page.click("tbody tr:first-child a");
        assertThat(page.textContent("main")).contains("更正 5 行");
        look("intake-correction");
    }

    private Path corrected(byte[] workbook) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Path file = folder.resolve("更正.xlsx");
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
            return file;
        }
    }

    @Test
    void whatIsRefusedSaysWhyAndWhatToDo() throws IOException {
        signIn("aid");
        send(file("照片.csv", "这不是名单", "只有一些话"), file("空.csv"));
        assertThat(page.textContent("main")).contains("没有认出标题行", "空文件", "2 个文件拒收");
        look("intake-refused");
        page.click("tbody tr:first-child a");
        look("intake-refused-one");
    }

    @Test
    void aFileIsWithdrawnWithAReasonAndComesBack() throws IOException {
        signIn("aid");
        send(file("县外就读.csv", "姓名,身份证号,就读县,就读学校,乡镇", "向小雨,422899201001015018,巴东县,野三关小学,花坪镇"));
        page.click("tbody tr:first-child a");
        page.click("summary");
        page.click("details button");
        main().containsText("请填写撤回原因");
        page.fill("#reason", "报错了");
        page.click("details button");
        main().containsText("撤回：报错了");
        look("intake-withdrawn");
        page.click("text=恢复");
        main().containsText("有效");
    }

    /** Waits for what the page is to say. */
    private LocatorAssertions main() {
        return PlaywrightAssertions.assertThat(page.locator("main"));
    }

    @Test
    void whatIsMissingAndWhatToFillIn() throws IOException {
        signIn("aid");
        send(example());
        page.navigate("/intake/missing");
        assertThat(page.textContent("main")).contains("建档立卡", "离校异动");
        look("intake-missing");
        page.navigate("/intake/templates");
        look("intake-templates");
        Download filled = page.waitForDownload(() -> page.click("form.filter button"));
        assertThat(filled.suggestedFilename()).startsWith("学籍-").endsWith(".xlsx");
    }

    @Test
    void aTownshipIsOfferedItsChildrenElsewhere() throws IOException {
        signIn("town");
        page.navigate("/intake/templates");
        assertThat(page.locator("select[name=township] option").allTextContents())
                .containsExactly("花坪镇");
        look("intake-templates-township");
        Download filled = page.waitForDownload(() -> page.click("form.filter button"));
        assertThat(filled.suggestedFilename()).isEqualTo("县外就读-花坪镇.xlsx");
        page.navigate("/intake/templates?lang=en");
        Download english = page.waitForDownload(() -> page.click("form.filter button"));
        assertThat(english.suggestedFilename()).isEqualTo("At school elsewhere-花坪镇.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(english.path()))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("At school elsewhere: list to send in, 花坪镇");
            assertThat(book.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("姓名");
        }
    }

    @Test
    void itWorksWithoutScripts() throws IOException {
        signIn("aid");
        page.route("**/intake*.js", route -> route.fulfill(new Route.FulfillOptions().setBody("")));
        send(file("县外就读.csv", "姓名,身份证号,就读县,就读学校,乡镇", "向小雨,422899201001015018,巴东县,野三关小学,花坪镇"));
        assertThat(page.textContent("main .note")).contains("收下 1 行");
    }

    @Test
    void aLeaderLooksButSendsNothing() {
        signIn("leader");
        page.navigate("/intake");
        assertThat(page.locator("#files").count()).isZero();
        assertThat(page.navigate("/intake/templates/roll/filled?school=x").status())
                .isEqualTo(403);
    }
}
