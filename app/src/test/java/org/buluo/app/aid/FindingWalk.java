package org.buluo.app.aid;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.buluo.app.Screen;
import org.buluo.core.policy.Category;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A school finds who is poor, its township decides, and the list goes in like any file. */
final class FindingWalk {

    private static final String PATH = "/aid/2019-autumn/findings";

    private final Screen screen;
    private final Page page;
    private final JdbcClient database;

    FindingWalk(Screen screen, JdbcClient database) {
        this.screen = screen;
        this.page = screen.page();
        this.database = database;
    }

    private void said(String words) {
        assertThat(page.locator(".note[role=status]")).containsText(words);
    }

    /** As the school. @return how many were found */
    int find() {
        page.navigate(PATH);
        int many = Math.min(2, page.locator(".pick input").count());
        for (int i = 0; i < many; i++) {
            page.locator(".pick input").nth(i).check();
        }
        page.selectOption("form[action$=enter] select[name=category]", "OTHER_POOR");
        page.selectOption("form[action$=enter] select[name=level]", "SEVERE");
        page.fill("form[action$=enter] input[name=evidence]", "家访，父亲患病");
        page.click("form[action$=enter] button");
        said("已录入 " + many + " 人");
        assertThat(page.locator("form[action$=decide] input[name=finding]").first())
                .isDisabled();
        screen.look("aid-findings");
        page.click(".print-list button");
        page.waitForURL("**/paper");
        assertThat(page.locator("body")).containsText("特别困难");
        return many;
    }

    /** As the township. @param school whose findings they are @param many so many */
    void decide(String school, int many) {
        page.navigate("/aid/2019-autumn");
        page.click("a:has-text('审定困难认定：" + many + " 人') >> nth=0");
        if (page.locator(".plain a").count() > 0) {
            page.click(".plain a:has-text('" + school + "')");
        }
        page.click("button[value=ACCEPTED]");
        said("已审定 " + many + " 人");
        assertThat(page.locator("form[action$=end] tbody tr")).hasCount(many);
    }

    /** With the next reconciliation they count. */
    void count(int many) {
        Assertions.assertThat(database.sql("""
                        select count(*) from aid.finding f join account.line l on l.child_id = f.child_id
                        where l.run_id = (select max(id) from account.run where state = 'done')
                            and l.categories & :bit <> 0
                        """)
                        .param("bit", 1 << Category.OTHER_POOR.ordinal())
                        .query(Integer.class)
                        .single())
                .isEqualTo(many);
    }

    /** As the township: one of them ends. @param school whose it is */
    void end(String school) {
        page.navigate(PATH + "?school=" + school);
        page.locator("form[action$=end] input[name=finding]").first().check();
        page.fill("form[action$=end] input[name=reason]", "家庭情况好转");
        page.click("form[action$=end] button");
        said("已提出 1 人不再认定");
    }

    /** As the school again: its list is another now, and the one before counts no more. @param left so many */
    void agree(int left) {
        page.navigate(PATH);
        page.click("button[value=ACCEPTED]");
        said("已审定 1 人");
        assertThat(page.locator("form[action$=end] tbody tr")).hasCount(left);
        Assertions.assertThat(database.sql("""
                        select d.state from intake.delivery d join aid.finding_list f on f.delivery_id = d.id
                        order by f.id limit 1
                        """).query(String.class).single()).isEqualTo("withdrawn");
    }
}
