package org.buluo.app.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.buluo.app.BrowserTest;
import org.buluo.app.audit.EntryList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks at the account's pages in the browser, at both widths and in both languages. */
@Import(ExampleRuns.class)
class AccountPagesTest extends BrowserTest {

    @Autowired
    private EntryList entries;

    @Autowired
    private ExampleRuns runs;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void account() throws Exception {
        runs.made();
        signIn("aid");
    }

    @Test
    void homeIsTheAccount() {
        page.navigate("/");
        page.waitForSelector(".chart.flow svg");
        assertThat(page.textContent("h1")).contains("2019年秋季学期总账");
        look("account-home");
        page.navigate("/?by=schooling");
        look("account-home-schooling");
    }

    @Test
    void theListIsFoundByNameAndKeepsNoNameInItsAddress() {
        page.navigate("/children");
        look("children");
        String name = page.textContent("tbody tr:first-child .lead-cell");
        page.fill("#word", name);
        page.click(".search button");
        assertThat(page.url()).contains("who=").doesNotContain("%E");
        assertThat(page.textContent(".chips")).contains(name);
        assertThat(page.textContent("tbody")).contains(name);
        page.navigate("/children?aid=DUE,SHORT&in=registered-poor&not=bank-return&open=1");
        look("children-narrowed");
    }

    @Test
    void aChildIsShownWithWhatItsRowsSay() {
        page.navigate("/children/" + joined());
        assertThat(page.locator(".stated thead th").count()).isGreaterThan(2);
        look("child");
    }

    private long joined() {
        return database.sql("""
                        select l.child_id from account.line l where l.run_id = :run
                        order by cardinality(l.row_sources) desc, l.place limit 1
                        """).param("run", runs.second()).query(Long.class).single();
    }

    @Test
    void theFourChecksAreReadableAtBothWidths() {
        page.navigate("/comparison");
        look("comparison");
        page.navigate("/comparison?show=only&left=roll");
        look("comparison-only");
    }

    @Test
    void reconciliationsAndTheirDifferences() {
        page.navigate("/runs");
        look("runs");
        page.navigate("/runs/" + runs.second());
        look("run");
        page.navigate("/runs/" + runs.first() + "/diff/" + runs.second());
        look("difference");
    }

    @Test
    void theListPrints() {
        page.navigate("/children?run=" + runs.second());
        page.click(".print-list button");
        page.waitForURL("**/paper");
        String paper = page.url();
        look("print");
        page.pdf(new com.microsoft.playwright.Page.PdfOptions()
                .setPath(Path.of("target", "screens", "print.pdf"))
                .setPreferCSSPageSize(true)
                .setPrintBackground(true));
        page.navigate("/check");
        look("check-ask");
        page.fill("#code", paper.replaceAll(".*/check/(.*)/paper.*", "$1").toLowerCase());
        page.click(".check-form button");
        assertThat(page.textContent("main")).contains("与现在一致");
        look("check");
    }

    @Test
    void anOldPrintedListShowsWhatChanged() {
        page.navigate("/children?run=" + runs.first());
        page.click(".print-list button");
        page.waitForURL("**/paper");
        page.navigate(page.url().replaceAll("/paper.*", ""));
        assertThat(page.textContent("main")).contains("与现在不一致");
        look("check-changed");
    }
}
