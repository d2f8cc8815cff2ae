package org.buluo.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.buluo.app.audit.EntryList;
import org.buluo.app.audit.ReadAudit;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** The door as a browser meets it. */
class SendingTest extends IntakeTest {

    private static final String ELSEWHERE = "姓名,身份证号,就读县,就读学校,乡镇\n向小雨,422899201001015018,巴东县,野三关小学,花坪镇\n";

    @Autowired
    private EntryList entries;

    @Autowired
    private MockMvc browser;

    private long sent(String login) throws Exception {
        MvcResult result = browser.perform(multipart("/intake")
                        .file(new MockMultipartFile(
                                "files", "C:\\名单\\县外.csv", "text/csv", ELSEWHERE.getBytes(StandardCharsets.UTF_8)))
                        .param("statedOn", "2019-09-01")
                        .with(user(account(login)))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        assertThat(result.getResponse().getRedirectedUrl()).startsWith("/intake/uploads/");
        Finished.job(
                jobs,
                database.sql("select max(id) from platform.job")
                        .query(Long.class)
                        .single());
        return database.sql("select max(id) from intake.delivery")
                .query(Long.class)
                .single();
    }

    @Test
    void whatWasSentIsHandedOutAsItCameAndThatIsWrittenDown() throws Exception {
        long id = sent("aid");
        MvcResult file = browser.perform(
                        get("/intake/deliveries/" + id + "/original").with(user(account("aid"))))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", Matchers.containsString("attachment")))
                .andReturn();
        assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(ELSEWHERE.getBytes(StandardCharsets.UTF_8));
        assertThat(ReadAudit.reasons(entries, "intake.download", "delivery:" + id))
                .containsExactly("original");
    }

    @Test
    void whoMayNotSeeADeliveryDoesNotLearnThatItExists() throws Exception {
        long id = sent("aid");
        browser.perform(get("/intake/deliveries/" + id).with(user(account("school"))))
                .andExpect(status().isNotFound());
        browser.perform(get("/intake/deliveries/" + id + "/original").with(user(account("school"))))
                .andExpect(status().isNotFound());
        browser.perform(get("/intake/deliveries/" + id + "/original").with(user(account("leader"))))
                .andExpect(status().isForbidden());
        browser.perform(post("/intake/deliveries/" + id + "/withdraw")
                        .param("reason", "x")
                        .with(user(account("town")))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        browser.perform(get("/intake/deliveries/999999").with(user(account("aid"))))
                .andExpect(status().isNotFound());
    }

    @Test
    void aFormWithoutFilesSaysSo() throws Exception {
        browser.perform(multipart("/intake")
                        .file(new MockMultipartFile("files", "", null, new byte[0]))
                        .with(user(account("aid")))
                        .with(csrf()))
                .andExpect(redirectedUrl("/intake?nothing"));
        browser.perform(multipart("/intake").with(user(account("aid"))).with(csrf()))
                .andExpect(redirectedUrl("/intake?nothing"));
        browser.perform(multipart("/intake").with(user(account("leader"))).with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void theListGoesOutAsAWorkbookWithItsFilters() throws Exception {
        sent("aid");
        byte[] workbook = browser.perform(get("/intake/export?kind=ELSEWHERE").with(user(account("aid"))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook(new java.io.ByteArrayInputStream(workbook))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(1);
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("县外.csv");
        }
    }

    @Test
    void whatTheScreenShowsOfRowsIsMasked() throws Exception {
        long id = sent("aid");
        String page = browser.perform(get("/intake/deliveries/" + id).with(user(account("leader"))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("向小雨", "****5018").doesNotContain("422899201001015018");
    }
}
