package org.buluo.app.policy.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.buluo.app.BrowserTest;
import org.buluo.app.account.web.ExampleRuns;
import org.buluo.app.policy.PolicyPacks;
import org.buluo.core.time.Term;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Next year's amount from the first draft to the version in force, by two people, and what it would bring. */
@Import(ExampleRuns.class)
class PolicyJourneyTest extends BrowserTest {

    private static final Term NEXT = new Term(2020, Term.Season.AUTUMN);

    @Autowired
    private ExampleRuns runs;

    @Autowired
    private PolicyPacks packs;

    @BeforeEach
    void account() throws Exception {
        runs.made();
    }

    private void press(String words) {
        page.locator("button", new com.microsoft.playwright.Page.LocatorOptions().setHasText(words))
                .first()
                .click();
    }

    @Test
    void oneWritesNextYearsAmountAnotherChecksIt() throws Exception {
        signIn("aid");
        page.navigate("/policy");
        page.fill("[name=title]", "2020年秋季寄宿生补助提标");
        page.selectOption("form[action='/policy/drafts'] [name=from]", NEXT.toString());
        press("开始起草");
        page.waitForURL("**/policy/drafts/*");
        String draft = page.url();
        writeAmount("一千二百", "小学每生每年1200元");
        assertThat(page.textContent(".note.bad")).contains("金额");
        assertThat(page.inputValue("[name=clause]")).as("nothing is lost").isEqualTo("小学每生每年1200元");
        writeAmount("600", "小学每生每年1200元");
        assertThat(page.textContent(".sentences"))
                .contains("寄宿生生活补助（小学）")
                .contains("600.00 元")
                .contains("500.00 元");
        breakAnExampleAndMendIt();
        look("policy-draft");
        tryOut();
        page.navigate(draft);
        assertThat(page.textContent("main")).as("whoever checks sees it too").contains("多得 15 人");
        press("送审");
        assertThat(page.locator("button", new com.microsoft.playwright.Page.LocatorOptions().setHasText("复核通过"))
                        .count())
                .as("its maker does not check it")
                .isZero();
        assertThat(page.textContent("main")).contains("要由另一位同事复核");
        check(draft);
    }

    private void writeAmount(String yuan, String clause) {
        page.selectOption("[name=provision] >> nth=0", "boarder-living:0");
        page.fill("[name=yuan]", yuan);
        page.fill("[name=clause]", clause);
        press("写入");
        page.waitForSelector(".note[role=status]");
    }

    private void breakAnExampleAndMendIt() {
        String text = page.inputValue("#text");
        saveText(text.replace("preschool-subsidy: granted 500.00 }", "preschool-subsidy: granted 400.00 }"));
        assertThat(page.textContent(".check-faults")).contains("granted 400.00").contains("granted 500.00");
        assertThat(page.locator("form[action$=propose]").count())
                .as("a failing example can't be handed in")
                .isZero();
        saveText(text.replace("stages: [preschool]", "stages: [prescool]"));
        assertThat(page.textContent(".check-faults")).contains("是不是“preschool”").contains("列");
        saveText(text);
        assertThat(page.textContent(".check-sound")).contains("全部相符");
        assertThat(page.inputValue("#text")).isEqualTo(text).contains("# 怎么改");
    }

    private void saveText(String text) {
        page.evaluate("document.querySelector('details:has(#text)').open = true");
        page.fill("#text", text);
        press("保存全文");
        page.waitForSelector(
                "#text",
                new com.microsoft.playwright.Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
    }

    private void tryOut() throws Exception {
        page.click("text=用全县名单试算");
        press("开始试算");
        page.waitForURL(url -> url.matches(".*/policy/what-if/\\d+"));
        page.waitForSelector(".chart.costs svg");
        long gaining = Long.parseLong(page.textContent(".figure-value >> nth=0"));
        assertThat(gaining).isPositive();
        look("policy-what-if");
        Download workbook = page.waitForDownload(() -> page.click("text=导出 Excel"));
        try (ZipFile sheets = new ZipFile(workbook.path().toFile())) {
            assertThat(sheets.stream().filter(part -> part.getName().contains("worksheets/")))
                    .as("costs by provision, stage and township, the children, and what it is about")
                    .hasSize(5);
        }
        page.click(".figure >> nth=0");
        assertThat(page.getAttribute("[data-total]", "data-total")).isEqualTo(String.valueOf(gaining));
        Locator rows = page.locator("tbody tr");
        assertThat(rows.count()).isEqualTo((int) gaining);
        assertThat(rows.first().textContent()).contains("+100.00").contains("寄宿生生活补助");
        lookAsItIs("policy-what-if-children");
    }

    private void check(String draft) {
        page.click(".top form button");
        page.waitForURL("**/sign-in**");
        signIn("finance");
        page.navigate(draft);
        lookAsItIs("policy-draft-proposed");
        press("复核通过");
        page.waitForURL(url -> url.matches(".*/policy/\\d+"));
        int version = packs.newest();
        assertThat(page.textContent("main"))
                .contains("已生效")
                .contains("第 " + version + " 版")
                .contains("600.00 元");
        assertThat(packs.of(NEXT).version()).isEqualTo(version);
        assertThat(packs.of(NEXT.previous()).version())
                .as("terms before keep theirs")
                .isLessThan(version);
        look("policy-version");
        page.pdf(new com.microsoft.playwright.Page.PdfOptions()
                .setPath(Path.of("target", "screens", "policy-version.pdf")));
        page.navigate("/policy/compare?a=" + (version - 1) + "&b=" + version);
        look("policy-compare");
        page.navigate("/policy/history/boarder-living");
        lookAsItIs("policy-history");
        page.navigate("/policy");
        lookAsItIs("policy-list");
    }
}
