package org.buluo.app.audit.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.nio.file.Files;
import java.nio.file.Path;
import org.buluo.app.BrowserTest;
import org.buluo.app.account.web.ExampleRuns;
import org.buluo.app.audit.Anchor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit's pages in a browser. */
@Import(ExampleRuns.class)
class AuditPagesTest extends BrowserTest {

    @Autowired
    private ExampleRuns runs;

    @Autowired
    private JdbcClient database;

    private long child;

    @BeforeEach
    void anAuditorIsSignedIn() throws Exception {
        runs.made();
        child = database.sql("select max(child_id) from account.line where run_id = (select max(id) from account.run)")
                .query(Long.class)
                .single();
        signIn("audit");
    }

    @Test
    void theAuditIsReadableAtBothWidths() {
        page.navigate("/children/" + child);
        page.navigate("/audit");
        look("audit");
        page.navigate("/audit/anchors");
        look("audit-anchors");
    }

    @Test
    void whoLookedAtAChildIsOneClickFromTheChild() {
        page.navigate("/children/" + child);
        page.click("[data-audit]");
        assertThat(page.url()).endsWith("/audit?subject=child:" + child);
        assertThat(page.locator("tbody tr").first()).containsText("看一名儿童");
        assertThat(page.locator("tbody tr").first()).containsText("电脑");
        page.click("tbody td a >> nth=0");
        look("audit-child");
    }

    @Test
    void filtersNarrowTheListAndASearchedWordIsFoundByItsToken() {
        page.navigate("/children");
        page.fill("input[name=word]", "向明远");
        page.press("input[name=word]", "Enter");
        page.waitForURL(url -> url.contains("who="));
        page.navigate("/audit?kind=SIGN_IN&login=audit");
        assertThat(page.locator("tbody tr").first()).containsText("登录");
        page.fill("input[name=word]", "向明远");
        page.press("input[name=word]", "Enter");
        page.waitForURL(url -> url.contains("token="));
        assertThat(page.url()).doesNotContain("%E5");
        assertThat(page.locator("tbody")).containsText("搜索儿童");
        page.navigate("/audit?login=nobody-at-all");
        assertThat(page.locator(".empty-state")).containsText("没有这样的记录");
        look("audit-none");
    }

    @Test
    void pagesFollowByKeyAndTheExportIsEnteredItself() throws Exception {
        for (int i = 0; i < 3; i++) {
            page.navigate("/jobs");
        }
        page.navigate("/audit?size=2&kind=LIST");
        String first = page.textContent("tbody tr td >> nth=0");
        page.click("[rel=next]");
        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(page.textContent("tbody tr td >> nth=0")).isLessThanOrEqualTo(first);
        Download file = page.waitForDownload(() -> page.click(".table-head a"));
        Path saved = file.path();
        assertThat(Files.size(saved)).isGreaterThan(1000);
        page.navigate("/audit?kind=EXPORT");
        assertThat(page.locator("tbody tr").first()).containsText("导出审计记录");
    }

    @Test
    void theAuditIsPrintedByThoseWhoMayReadIt() {
        page.navigate("/audit?kind=SIGN_IN");
        page.click("form.print-list button");
        page.waitForURL(url -> url.contains("/check/"));
        assertThat(page.locator("body")).containsText("审计记录");
        assertThat(page.locator("body")).containsText("登录");
    }

    @Test
    void anAnchorIsOneLine() throws Exception {
        for (int i = 0; i < 100 && page.locator(".anchor").count() == 0; i++) {
            page.waitForTimeout(100);
            page.navigate("/audit/anchors");
        }
        assertThat(Anchor.parse(page.textContent(".anchor"))).isPresent();
    }

    @Test
    void othersSeeNeitherTheAuditNorTheWayToIt() {
        page.context().clearCookies();
        signIn("aid");
        assertThat(page.locator(".menu a[href='/audit']")).hasCount(0);
        page.navigate("/children/" + child);
        assertThat(page.locator("[data-audit]")).hasCount(0);
        assertThat(page.navigate("/audit").status()).isEqualTo(403);
        assertThat(page.navigate("/audit/export").status()).isEqualTo(403);
        assertThat(page.navigate("/audit/anchors").status()).isEqualTo(403);
    }
}
