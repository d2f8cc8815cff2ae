package org.buluo.app.aid;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import org.buluo.app.BrowserTest;
import org.buluo.app.account.web.ExampleRuns;
import org.buluo.app.platform.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of a term's awards, walked by people of each role: from the determination to an approved list. */
@Import(ExampleRuns.class)
class AwardWayTest extends BrowserTest {

    private static final byte[] SCAN = "%PDF-1.4 scan %%EOF".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    @Autowired
    private ExampleRuns runs;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path folder;

    @BeforeEach
    void account() throws Exception {
        runs.made();
    }

    private void as(String login) {
        page.context().clearCookies();
        signIn(login);
    }

    @Test
    void aTermIsDeterminedConfirmedNoticedAndApproved() throws Exception {
        signIn("aid");
        page.navigate("/aid");
        assertThat(page.locator(".empty-title")).containsText("本学期尚未核定");
        look("aid-none");
        page.click("text=核定本学期资助");
        assertThat(page.locator(".way .station")).hasCount(13);
        look("aid-home");
    }
}
