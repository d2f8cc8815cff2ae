package org.buluo.app.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.buluo.app.BrowserTest;
import org.buluo.app.platform.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** What is put up for everybody to read tells who, and never why. */
@Import(ExampleRuns.class)
class NoticePagesTest extends BrowserTest {

    @Autowired
    private ExampleRuns runs;

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

    @Test
    void aSchoolsNoticeHoldsMaskedNamesAndPlacesAlone() throws IOException {
        signIn(ExampleRuns.SCHOOL);
        page.navigate("/children?aid=PAID");
        page.click("a[href*='/children/notice']");
        look("notice");
        page.click("#notice-form button");
        assertThat(page.textContent("main [role=alert]")).contains("标题");
        lookAsItIs("notice-wrong");
        page.fill("#title", "2019年秋季学期拟资助学生名单");
        page.fill("#objections", "县学生资助管理中心 0718-3222222");
        Download download = page.waitForDownload(() -> page.click("#notice-form button"));
        Path file = folder.resolve("notice.xlsx");
        download.saveAs(file);
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
            Sheet sheet = workbook.getSheetAt(0);
            StringBuilder said = new StringBuilder();
            DataFormatter text = new DataFormatter();
            sheet.forEach(row -> {
                row.forEach(cell -> said.append(text.formatCellValue(cell)).append(' '));
                said.append('\n');
            });
            assertThat(said.toString())
                    .startsWith("2019年秋季学期拟资助学生名单")
                    .contains("序号 姓名 学校 学段年级 班级", "许*梁 花坪镇青冈小学", "0718-3222222", "公示时间")
                    .doesNotContain("许国梁", "建档立卡", "送教", "已发放", "****")
                    .doesNotContainPattern("\\d{11}");
            assertThat(sheet.getRow(1).getLastCellNum()).isEqualTo((short) 5);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "aid,category,disabled,422",
        "aid,in,orphan,422",
        "aid,schooling,HOME_TAUGHT,422",
        "leader,aid,PAID,403",
        "aid,aid,PAID,200"
    })
    void aListThatTellsWhyIsNoNotice(String login, String filter, String value, int status) throws Exception {
        mvc.perform(post("/children/notice")
                        .param(filter, value)
                        .param("title", "名单")
                        .param("begins", "2019-11-04")
                        .param("ends", "2019-11-12")
                        .param("objections", "县学生资助管理中心")
                        .with(csrf())
                        .with(user(accounts.find(login).orElseThrow())))
                .andExpect(status().is(status));
    }
}
