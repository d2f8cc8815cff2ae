package org.buluo.app.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.microsoft.playwright.Download;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.buluo.app.BrowserTest;
import org.buluo.app.audit.EntryList;
import org.buluo.app.audit.ReadAudit;
import org.buluo.app.audit.StoredEntry;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.DemoAccounts;
import org.buluo.app.platform.NewAccount;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Full numbers leave the console for a purpose, of one's own children alone, and locked. */
@Import(ExampleRuns.class)
class PurposeExportTest extends BrowserTest {

    private static final String SCHOOL = "花坪镇青冈小学";

    private static final int MOST_COLUMNS = 16;

    @Autowired
    private EntryList entries;

    @Autowired
    private ExampleRuns runs;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvc mvc;

    @TempDir
    private Path folder;

    @BeforeEach
    void account() throws Exception {
        runs.made();
    }

    private static List<List<String>> rows(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        DataFormatter text = new DataFormatter();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < MOST_COLUMNS; i++) {
                cells.add(text.formatCellValue(row.getCell(i)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private File fetched(String login, String purpose, String language) {
        signIn(login);
        page.navigate("/children?lang=" + language);
        page.click("a[href*='/children/purpose']");
        page.click("#purpose-form button");
        assertThat(page.locator("#purpose-note .bad").count()).isEqualTo(1);
        assertThat(page.locator("#reason-note .bad").count()).isEqualTo(1);
        lookAsItIs("purpose-asked-" + language);
        page.selectOption("#purpose", purpose);
        page.fill("#reason", "秋季学期核对");
        page.click("#purpose-form button");
        lookAsItIs("purpose-made-" + language);
        Download download = page.waitForDownload(() -> page.click("main form button"));
        Path file = folder.resolve("export.xlsx");
        download.saveAs(file);
        return file.toFile();
    }

    @Test
    void aSchoolTakesItsOwnChildrenOutAndNobodyElses() throws IOException {
        File file = fetched(ExampleRuns.SCHOOL, "CORRECTION", "zh");
        String password = page.textContent(".password");
        assertThatThrownBy(() -> WorkbookFactory.create(file, "KEEP-THIS", true))
                .isInstanceOf(EncryptedDocumentException.class);
        List<String> own = database.sql("select child_id from account.line where run_id = :run and school = :school")
                .param("run", runs.second())
                .param("school", SCHOOL)
                .query(String.class)
                .list();
        try (Workbook workbook = WorkbookFactory.create(file, password, true)) {
            List<List<String>> rows = rows(workbook.getSheetAt(0));
            assertThat(rows).hasSize(own.size() + 2).hasSizeLessThan(100);
            assertThat(rows.get(0).get(0)).contains("秦岗（qinggang）", "核对更正本单位名单", "秋季学期核对");
            assertThat(rows.get(1)).contains("身份证号", "联系电话", "现住址").doesNotContain("银行卡号");
            int school = rows.get(1).indexOf("学校");
            int number = rows.get(1).indexOf("身份证号");
            int guardian = rows.get(1).indexOf("监护人证件号");
            List<List<String>> children = rows.subList(2, rows.size());
            assertThat(children).allMatch(row -> row.get(school).equals(SCHOOL));
            assertThat(children.stream().map(row -> row.get(number))).anyMatch(id -> id.matches("\\d{17}[\\dX]"));
            assertThat(children.stream().map(row -> row.get(guardian))).anyMatch(id -> id.matches("\\d{17}[\\dX]"));
            for (Sheet sheet : workbook) {
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).contains("秋季学期核对");
                assertThat(sheet.getHeader().getCenter() + sheet.getFooter().getCenter())
                        .contains("秦岗");
            }
        }
        StoredEntry made = ReadAudit.about(entries, "run:" + runs.second() + " rows:" + own.size())
                .get(0);
        assertThat(made.login()).isEqualTo("qinggang");
        assertThat(made.act().what()).isEqualTo("account.purpose-export");
        assertThat(made.act().reason()).isEqualTo("CORRECTION: 秋季学期核对");
    }

    @Test
    void aBankGetsAccountsAndNoAddresses() throws IOException {
        File file = fetched("aid", "BANK", "en");
        try (Workbook workbook = WorkbookFactory.create(file, page.textContent(".password"), true)) {
            List<List<String>> rows = rows(workbook.getSheetAt(0));
            assertThat(rows).hasSize(133 + 2);
            assertThat(rows.get(1)).contains("Account number", "Due (yuan)").doesNotContain("Address", "Guardian");
            int account = rows.get(1).indexOf("Account number");
            assertThat(rows.subList(2, rows.size()).stream().map(row -> row.get(account)))
                    .anyMatch(text -> text.matches("\\d{16,19}"));
        }
    }

    private long made(String login) {
        return database.sql("select max(id) from account.purpose_export where account_id = :account")
                .param("account", accounts.find(login).orElseThrow().id())
                .query(Long.class)
                .single();
    }

    @Test
    void aFileIsItsMakersAloneForAnHourAndHasNoAddress() throws Exception {
        mvc.perform(post("/children/purpose")
                        .param("purpose", "UPPER")
                        .param("reason", "导入省级系统")
                        .with(csrf())
                        .with(user(accounts.find("town").orElseThrow())))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", org.hamcrest.Matchers.containsString("no-store")));
        String path = "/children/purpose/" + made("town");
        mvc.perform(post(path).with(csrf()).with(user(accounts.find("aid").orElseThrow())))
                .andExpect(status().isNotFound());
        mvc.perform(get(path).with(user(accounts.find("town").orElseThrow()))).andExpect(status().is4xxClientError());
        mvc.perform(post(path).with(csrf()).with(user(accounts.find("town").orElseThrow())))
                .andExpect(status().isOk());
        database.sql("update account.purpose_export set made_at = now() - interval '61 minutes'")
                .update();
        mvc.perform(post(path).with(csrf()).with(user(accounts.find("town").orElseThrow())))
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({"leader,UPPER,导入省级系统,403", "audit,UPPER,导入省级系统,403", "aid,UPPER,短,422", "aid,ALL,导入省级系统,422"})
    void whoMayNotOrDoesNotSayWhyGetsNothing(String login, String purpose, String reason, int status) throws Exception {
        mvc.perform(post("/children/purpose")
                        .param("purpose", purpose)
                        .param("reason", reason)
                        .with(csrf())
                        .with(user(accounts.find(login).orElseThrow())))
                .andExpect(status().is(status));
    }

    @Test
    void whoSeesNoChildTakesNoneOut() throws Exception {
        if (accounts.find("nowhere").isEmpty()) {
            accounts.open(
                    new NewAccount("nowhere", "向无", Role.SCHOOL_OFFICER, new Scope.School("没有的学校")),
                    DemoAccounts.PASSWORD);
        }
        mvc.perform(post("/children/purpose")
                        .param("purpose", "UPPER")
                        .param("reason", "导入省级系统")
                        .with(csrf())
                        .with(user(accounts.find("nowhere").orElseThrow())))
                .andExpect(status().isUnprocessableContent());
    }
}
