package org.buluo.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.buluo.app.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlatformPagesTest extends BrowserTest {

    @Autowired
    private Jobs jobs;

    @Autowired
    private Accounts accounts;

    @Test
    void theWayInIsSoundAtBothWidths() {
        page.navigate("/");
        assertThat(page.url()).contains("/sign-in");
        look("sign-in");
        page.fill("#username", "aid");
        page.fill("#password", "wrong");
        page.click("main button[type=submit]");
        assertThat(page.textContent("main")).contains("账号或密码不对");
        signIn("aid");
        look("home");
    }

    @Test
    void whatDoesNotExistIsSaidInWords() {
        signIn("leader");
        page.navigate("/no-such-page");
        assertThat(page.textContent("main")).contains("404").doesNotContain("Exception");
        page.navigate("/?lang=en");
        assertThat(page.textContent("header")).contains("Sign out");
        page.click("text=Sign out");
        assertThat(page.url()).contains("/sign-in");
    }

    @Test
    void aJobShowsItsProgressUntilItsEnd() {
        long job = jobs.submit(
                SlowJob.KIND,
                Words.of("platform.jobs"),
                new SlowJob.Argument(12),
                accounts.find("aid").orElseThrow());
        signIn("aid");
        page.navigate("/jobs/" + job);
        page.waitForSelector("text=已完成");
        look("job");
        page.navigate("/jobs");
        look("jobs");
    }
}
