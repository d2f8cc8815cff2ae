package org.buluo.app.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.microsoft.playwright.Download;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.buluo.app.BrowserTest;
import org.buluo.app.audit.EntryList;
import org.buluo.app.audit.ReadAudit;
import org.buluo.app.platform.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** What is held about a child, given to whoever it concerns. */
@Import(ExampleRuns.class)
class ExtractTest extends BrowserTest {

    @Autowired
    private ExampleRuns runs;

    @Autowired
    private EntryList entries;

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

    private static List<String> cells(Sheet sheet) {
        DataFormatter text = new DataFormatter();
        List<String> cells = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> cells.add(text.formatCellValue(cell))));
        return cells;
    }

    @Test
    void theAidOfficeGivesAnExtractOfWhatIsHeldAndOfWhoSawIt() throws Exception {
        signIn("aid");
        page.navigate("/children?lang=zh");
        page.click("tbody tr:first-child .lead-cell a");
        String child = page.url().replaceAll(".*/children/(\\d+).*", "$1");
        String name = page.textContent("h1").strip();
        page.click("#extract button");
        String password = page.textContent(".password");
        Download download = page.waitForDownload(() -> page.click("main form button"));
        Path file = folder.resolve("extract.xlsx");
        download.saveAs(file);

        try (Workbook workbook = WorkbookFactory.create(file.toFile(), password, true)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
            assertThat(cells(workbook.getSheetAt(0)))
                    .as("every row as it was received")
                    .anyMatch(cell -> !cell.isBlank() && name.contains(cell))
                    .anyMatch(cell -> cell.matches("422899\\d{11}[\\dX]"));
            assertThat(cells(workbook.getSheetAt(1))).hasSizeGreaterThan(4);
            assertThat(cells(workbook.getSheetAt(3))).contains("向明", "查看", "出具本人信息摘录");
        }
        assertThat(ReadAudit.about(entries, "child:" + child))
                .anyMatch(entry -> entry.act().what().equals("account.extract"));
    }

    @Test
    void nobodyElseGivesOne() throws Exception {
        for (String login : List.of("town", "school", "leader", "audit", "system")) {
            mvc.perform(post("/children/1/extract")
                            .with(user(accounts.find(login).orElseThrow()))
                            .with(csrf()))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void aChildThatIsNotThereHasNone() throws Exception {
        for (String key : List.of("999999999999", "x", "42289920150304002")) {
            mvc.perform(post("/children/" + key + "/extract")
                            .with(user(accounts.find("aid").orElseThrow()))
                            .with(csrf()))
                    .andExpect(status().isNotFound());
        }
    }
}
