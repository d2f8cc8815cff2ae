package org.buluo.app.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.buluo.app.BrowserTest;
import org.buluo.app.account.ChildState;
import org.buluo.app.account.OneOrTwo;
import org.buluo.app.account.Run;
import org.buluo.app.account.Runs;
import org.buluo.app.account.StatesOfChildren;
import org.buluo.app.account.web.ExampleRuns;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Funds and ledgers in the browser, on the worked example. */
@Import(ExampleRuns.class)
class ReportingPagesTest extends BrowserTest {

    @Autowired
    private ExampleRuns runs;

    @Autowired
    private Runs accounts;

    @Autowired
    private StatesOfChildren states;

    @Autowired
    private OneOrTwo oneOrTwo;

    @Autowired
    private LedgerStore store;

    @Autowired
    private LedgerLines lines;

    @Autowired
    private OldLedgers old;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void account() throws Exception {
        runs.made();
    }

    private void press(String text) {
        page.click("main button:has-text(\"" + text + "\")");
    }

    @Test
    void fundsAreSharedToTheFenAndEachFigureOpensItsChildren() {
        signIn("aid");
        page.navigate("/budget/2019-autumn");
        page.waitForSelector(".chart.costs svg");
        glance("budget");
        Locator first =
                page.locator("main table >> nth=0").locator("tbody tr >> nth=0").locator("a.count-link");
        String count = first.first().textContent();
        page.navigate(first.first().getAttribute("href"));
        assertThat(page.getAttribute("[data-total]", "data-total")).isEqualTo(count);
        propose();
        page.context().clearCookies();
        signIn("finance");
        page.navigate("/budget/shares");
        glance("budget-shares");
        press("复核通过");
        assertThat(page.textContent(".note[role=status]")).contains("已复核通过");
        page.navigate("/budget/2019-autumn");
        Download workbook = page.waitForDownload(() -> page.click("text=导出 Excel"));
        assertThat(workbook.suggestedFilename()).isEqualTo("经费需求-2019-autumn.xlsx");
        printed("/budget/2019-autumn");
        page.context().clearCookies();
        signIn("qinggang");
        page.navigate("/budget/2019-autumn");
        assertThat(page.textContent("main")).doesNotContain("高坪镇");
    }

    private void propose() {
        page.navigate("/budget/shares");
        page.selectOption("[name=provision]", "boarder-living");
        page.fill("[name=CENTRAL]", "50");
        page.fill("[name=PROVINCE]", "30");
        page.fill("[name=COUNTY]", "30");
        page.fill("[name=document]", "鄂财教〔2019〕1号");
        press("提交复核");
        assertThat(page.textContent(".note[role=status]")).contains("之和应为 100%");
        assertThat(page.inputValue("[name=document]")).isEqualTo("鄂财教〔2019〕1号");
        page.fill("[name=COUNTY]", "20");
        press("提交复核");
        assertThat(page.textContent(".note[role=status]")).contains("等另一位同事复核");
        assertThat(page.locator("button:has-text('复核通过')").count())
                .as("never one's own")
                .isZero();
    }

    /** The first ledger as it would have been issued after the first reconciliation. */
    private void firstLedger() {
        Scope all = Scope.wholeCounty();
        Run run = accounts.find(all, runs.first()).orElseThrow();
        transaction.execute(status -> store.write(
                new LedgerStore.Head(-1, "2019-11", null, run, SignedIn.system()),
                LedgerPlan.of(null, List.of(), states.of(all, run.id()), Map.of(), Set.of()),
                (done, total) -> {}));
    }

    @Test
    void aMonthIsIssuedFromTheOneBeforeAndEveryNumberOpensItsNames() {
        firstLedger();
        signIn("aid");
        page.navigate("/ledgers");
        press("出账并锁定");
        page.waitForSelector("main table tbody tr >> nth=1");
        glance("ledgers");
        page.click("main table tbody tr >> nth=0 >> a >> nth=0");
        look("ledger");
        press("核对签名");
        assertThat(page.textContent(".note[role=status]")).contains("都与出账时签名的一致");
        String ledger = page.url();
        for (String part : List.of("more", "fewer")) {
            String number = page.locator(".figure[href*='part=" + part + "'] .figure-value")
                    .textContent()
                    .replaceAll("\\D", "");
            page.navigate(ledger + "/children?part=" + part);
            assertThat(page.getAttribute("[data-total]", "data-total")).isEqualTo(number);
            if (part.equals("more")) {
                glance("ledger-children");
            }
            page.navigate(ledger);
        }
        page.waitForDownload(() -> page.click("text=导出 Excel"));
        printed(ledger);
        page.goBack();
        glance("ledger-paper");
        printed(ledger + "/children?part=fewer");
        everyUnitAgrees();
        aSchoolSeesItselfAlone();
        whoIsMergedHasNoLine();
        namesGo();
        refusesWhatDoesNotAgree();
    }

    /** A paper is found again by its code, and says what it says. */
    private void printed(String list) {
        page.navigate(list);
        page.click(".print-list button");
        page.waitForURL("**/paper");
        String code = page.url().replaceAll(".*/check/(.*)/paper.*", "$1");
        page.navigate("/check/" + code);
        assertThat(page.textContent("main")).contains("与现在一致");
    }

    private void everyUnitAgrees() {
        Ledger latest = store.latest().orElseThrow();
        List<Scope> scopes = List.of(Scope.wholeCounty(), new Scope.School("花坪镇青冈小学"));
        for (Scope scope : scopes) {
            assertThat(lines.all(scope, latest.id()).agrees()).isTrue();
            for (LedgerLines.By by : LedgerLines.By.values()) {
                assertThat(lines.by(scope, latest.id(), by)).isNotEmpty().allMatch(Movement::agrees);
            }
            long more = lines.count(scope, latest.id(), new ListState("", Map.of("part", "more")));
            assertThat(lines.all(scope, latest.id()).more()).isEqualTo(more);
        }
        assertThat(lines.by(Scope.wholeCounty(), latest.id(), LedgerLines.By.SCHOOL).stream()
                        .mapToLong(Movement::now)
                        .sum())
                .isEqualTo(lines.all(Scope.wholeCounty(), latest.id()).now());
    }

    private void aSchoolSeesItselfAlone() {
        Scope school = new Scope.School("花坪镇青冈小学");
        for (String part : List.of("last", "fewer", "now")) {
            ListState asked = new ListState("", Map.of("part", part, "sort", "school"));
            assertThat(lines.page(school, store.latest().orElseThrow().id(), asked, asked.page(), 0)
                            .rows())
                    .allMatch(line -> line.school().equals("花坪镇青冈小学"))
                    .allMatch(line -> line.isNow() || !line.was() || line.reason() != null);
        }
    }

    private void whoIsMergedHasNoLine() {
        Scope all = Scope.wholeCounty();
        Set<Long> merged = oneOrTwo.merged(all, runs.first(), runs.second());
        assertThat(merged).isSubsetOf(keys(runs.first())).noneMatch(keys(runs.second())::contains);
        assertThat(oneOrTwo.split(all, runs.second(), runs.first()))
                .as("the way back")
                .isEqualTo(merged);
    }

    private Set<Long> keys(long run) {
        return states.of(Scope.wholeCounty(), run).stream()
                .map(ChildState::child)
                .collect(Collectors.toSet());
    }

    /** Of ledgers past their period names go and numbers stay; the latest is whole. */
    private void namesGo() {
        Ledger latest = store.latest().orElseThrow();
        Instant later = Instant.now().plusSeconds(60);
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            Movement before = lines.all(Scope.wholeCounty(), latest.previous());
            long past = old.look(later).past();
            assertThat(past).isPositive().isLessThan(old.look(later).rows());
            assertThat(old.delete(later)).isEqualTo(past);
            assertThat(old.delete(later)).isZero();
            assertThat(lines.all(Scope.wholeCounty(), latest.previous())).isEqualTo(before);
            assertThat(store.isForgotten(latest)).isFalse();
        });
    }

    /** A ledger that does not begin where the one before ended is no ledger, and an issued one stays as it is. */
    private void refusesWhatDoesNotAgree() {
        Ledger latest = store.latest().orElseThrow();
        Run run = accounts.find(Scope.wholeCounty(), runs.second()).orElseThrow();
        String next = YearMonth.now().plusMonths(1).toString();
        assertThatThrownBy(() -> transaction.execute(status -> store.write(
                        new LedgerStore.Head(-2, next, latest, run, SignedIn.system()),
                        LedgerPlan.of(
                                List.of(), List.of(), states.of(Scope.wholeCounty(), run.id()), Map.of(), Set.of()),
                        (done, total) -> {})))
                .rootCause()
                .hasMessageContaining("begins where the one before it ended");
        assertThatThrownBy(() -> database.sql("update reporting.ledger_line set reason = '' where ledger_id = :id")
                        .param("id", latest.id())
                        .update())
                .rootCause()
                .hasMessageContaining("never changed");
    }
}
