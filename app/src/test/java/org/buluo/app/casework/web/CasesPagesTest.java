package org.buluo.app.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.buluo.app.BrowserTest;
import org.buluo.app.account.web.ExampleRuns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Works matters off in the browser. */
@Import(ExampleRuns.class)
class CasesPagesTest extends BrowserTest {

    @Autowired
    private ExampleRuns runs;

    @BeforeEach
    void account() throws Exception {
        runs.made();
        signIn("aid");
    }

    private String said() {
        return page.textContent("main .note");
    }

    @Test
    void aMatterIsWorkedOffFromTheListToItsProof() {
        page.navigate("/cases?view=all&kind=contradiction");
        look("cases");
        page.click("tbody tr:first-child th a");
        String here = page.url();
        page.check("input[name=how][value=phone]");
        page.fill("form[action$='/log'] textarea", "家长电话13812345678，说已转学");
        page.click("form[action$='/log'] button");
        assertThat(page.textContent(".case-log")).contains("****5678").doesNotContain("13812345678");
        page.setInputFiles(
                "input[type=file]",
                new FilePayload("x.pdf", "application/pdf", "%PDF-1.4 %%EOF".getBytes(StandardCharsets.UTF_8)));
        page.fill("input[name=title]", "转学证明");
        page.click("form[action$='/evidence'] button");
        assertThat(said()).contains("材料已保存");
        Download file = page.waitForDownload(() -> page.click(".case-files a[href*='/evidence/']"));
        assertThat(file.suggestedFilename()).contains("名单相互矛盾_转学证明").endsWith(".pdf");
        page.navigate(here);
        look("case");
        page.click("summary:has-text('销号')");
        page.fill("form[action$='/close'] textarea", "已核对户口簿");
        page.click("form[action$='/close'] button");
        assertThat(page.textContent(".proof")).contains("向明");
        lookAsItIs("case-closed");
        page.navigate(here + "?lang=zh");
        page.fill("form[action$='/reopen'] textarea", "户口簿有误");
        page.click("form[action$='/reopen'] button");
        assertThat(page.locator(".proof").count()).isZero();
    }

    @Test
    void whatLiesOnDesksIsSeenAndToldWithoutAChild() {
        page.navigate("/cases/desks");
        look("cases-desks");
        page.navigate("/cases/message");
        assertThat(page.inputValue("textarea")).contains("未结").doesNotContain("null");
        lookAsItIs("cases-message");
        page.navigate("/cases/notices");
        lookAsItIs("cases-notices");
        page.navigate("/cases/new");
        page.fill("input[name=subject]", "没有这所学校");
        page.fill("textarea", "缺教师");
        page.click("main form button[type=submit]");
        assertThat(said()).contains("没有这所学校");
        assertThat(page.inputValue("textarea")).isEqualTo("缺教师");
        lookAsItIs("cases-new");
    }

    @Test
    void theCountyEntersAYearsHolidays() {
        page.navigate("/cases/calendar");
        look("cases-calendar");
        page.fill("#year", "2031");
        page.fill("#document", "国办发明电〔2030〕1号");
        page.fill("textarea[name=off]", "2031-01-01 2031-02-30");
        page.click("main form button[type=submit]");
        assertThat(said()).contains("2031-02-30");
        page.fill("textarea[name=off]", "2031-01-01");
        page.click("main form button[type=submit]");
        assertThat(page.textContent("main")).contains("2031年的安排已保存").contains("本县录入");
    }
}
