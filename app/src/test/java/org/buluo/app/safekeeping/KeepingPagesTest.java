package org.buluo.app.safekeeping;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.buluo.app.BrowserTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class KeepingPagesTest extends BrowserTest {

    @Autowired
    private JdbcClient database;

    @AfterEach
    void asBefore() {
        database.sql("update safekeeping.period set length = 12 where kind = 'platform.jobs'")
                .update();
        database.sql("delete from safekeeping.hold").update();
    }

    @Test
    void onePersonAsksForAnotherPeriodAndAnotherSeesWhatWouldGoAndConfirms() {
        database.sql("""
                        insert into platform.job (kind, title, argument, login, state, finished)
                        values ('kept', '{"key":"x","arguments":[]}', '{}', 'kept', 'DONE', now() - interval '8 months')
                        """).update();
        signIn("security");
        page.navigate("/keeping");
        assertThat(page.locator("h1")).hasText("保存期限");
        assertThat(page.locator("tbody tr")).hasCount(22);
        look("keeping");
        page.locator("tbody a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("已结束的任务"))
                .click();
        page.locator("summary").first().click();
        page.fill("#length", "3");
        page.fill("#reason", "试运行结束");
        page.locator("form[action$='/propose'] button").click();
        assertThat(page.locator("#length-note")).containsText("不短于法定最短期限");
        assertThat(page.locator("#reason")).hasValue("试运行结束");
        page.fill("#length", "7");
        page.locator("form[action$='/propose'] button").click();
        assertThat(page.locator("#change")).containsText("由 12 个月改为 7 个月");
        assertThat(page.locator("#change")).containsText("下次将删除 1 条；按现行期限为 0 条");
        assertThat(page.locator("form[action$='/confirm']")).hasCount(0);
        page.locator("summary").last().click();
        page.fill("#hold-reason", "省厅检查");
        page.locator("form[action$='/hold'] button").click();
        assertThat(page.locator(".note.warn")).containsText("省厅检查");
        assertThat(page.locator("form[action$='/lift']")).hasCount(0);

        page.context().clearCookies();
        signIn("system");
        page.navigate("/keeping/platform.jobs");
        look("keeping-kind");
        page.locator("form[action$='/lift'] button").click();
        assertThat(page.locator(".note.warn")).hasCount(0);
        page.locator("form[action$='/confirm'] button").click();
        assertThat(page.locator("dl.facts")).containsText("7 个月");
        assertThat(page.locator("#next")).hasText("1");
        database.sql("delete from platform.job where kind = 'kept'").update();
    }

    @Test
    void theAuditorReadsAndChangesNothing() {
        signIn("audit");
        page.navigate("/keeping/account.runs");
        assertThat(page.locator("h1")).hasText("比对核账");
        assertThat(page.locator("main form")).hasCount(0);
    }
}
