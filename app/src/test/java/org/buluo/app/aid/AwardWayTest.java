package org.buluo.app.aid;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.buluo.app.Screen;
import org.buluo.app.TestFolders;
import org.buluo.app.TestServers;
import org.buluo.app.account.web.ExampleRuns;
import org.buluo.app.platform.DemoAccounts;
import org.buluo.app.platform.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The way of a term's awards, walked by people of each role from the determination to the approved list, with an objection,
 * a workbook that contradicts the screen, a signed paper, and a correction that comes late.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "buluo.demo=true",
            "buluo.aid.public-pages=true",
            "buluo.aid.public-address=https://aid.example.cn/"
        })
@Import({ExampleRuns.class, AwardWayTest.Later.class})
class AwardWayTest {

    private static final byte[] SCAN = "%PDF-1.4 scan %%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final String SCHOOL = "花坪镇青冈小学";

    /** A clock that goes on when it is told. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Later {

        @Bean
        @Primary
        SettableClock laterClock() {
            return new SettableClock(Instant.now());
        }
    }

    @Autowired
    private ExampleRuns runs;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private Screen screen;
    private Page page;
    private String address;
    private int found;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestServers.register(registry, TestServers::newDatabase);
        registry.add("buluo.data", () -> TestFolders.named("test-data-aid"));
    }

    @BeforeEach
    void open() throws Exception {
        runs.made();
        screen = Screen.open("http://localhost:" + port);
        page = screen.page();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void as(String login) {
        page.context().clearCookies();
        screen.signIn(login, DemoAccounts.PASSWORD);
    }

    private Locator row(String name) {
        return page.locator("main table tbody tr", new Page.LocatorOptions().setHasText(name))
                .first();
    }

    private void said(String words) {
        assertThat(page.locator(".note[role=status]")).containsText(words);
    }

    @Test
    void aTermGoesFromItsDeterminationToApprovedListsAndALateCorrectionIsDecided() throws Exception {
        determine();
        find();
        appeal();
        as("qinggang");
        String list = new AnswerWalk(screen, folder).answer(SCHOOL);
        String notice = putUp(list);
        objectInPublic();
        prove(notice);
        approve(list);
        papersTellOfIt();
        correctLate();
    }

    /** The papers that families get rest on the awards now, and a child's page tells their way. */
    private void papersTellOfIt() {
        as("aid");
        page.navigate("/records/place?stand=DROPPED");
        assertThat(page.locator("main")).containsText("本学期核定名单");
        assertThat(page.locator(".home-items").first()).containsText("核实后不发放");
        page.locator("a:has-text('一生一档')").first().click();
        assertThat(page.locator(".file-term").last()).containsText("乡镇");
    }

    private void determine() {
        as("aid");
        page.navigate("/aid");
        assertThat(page.locator(".empty-title")).containsText("本学期尚未核定");
        page.click("text=核定本学期资助");
        assertThat(page.locator(".way .station")).hasCount(14);
        screen.look("aid-home");
        for (Locator station : page.locator(".way .station a").all()) {
            String count = station.locator(".station-count").textContent();
            String path = station.getAttribute("href");
            Page other = page.context().newPage();
            other.navigate(path);
            String listed = other.locator("[data-total]").count() > 0
                    ? other.locator("[data-total]").first().getAttribute("data-total")
                    : other.locator(".count").first().textContent().replaceAll("\\D+", "");
            Assertions.assertThat(listed).as(path).isEqualTo(count);
            other.close();
        }
        page.navigate("/aid/2019-autumn/open");
        page.navigate("/aid/2019-autumn/lists");
    }

    private void find() {
        FindingWalk walk = new FindingWalk(screen, database);
        as("qinggang");
        found = walk.find();
        as("town");
        walk.decide(SCHOOL, found);
    }

    /** A family's child has no award, and another is on no list. */
    private void appeal() {
        AppealWalk walk = new AppealWalk(screen, SCHOOL, database);
        as("qinggang");
        String appeal = walk.enter();
        walk.findWhoWasOnNoList();
        as("town");
        walk.refuse(appeal);
    }

    private String putUp(String list) {
        page.navigate(list);
        page.fill("#spot", "校门口公示栏");
        page.fill("#objections", "县学生资助管理中心 0718-3222222");
        page.click("text=开始公示");
        said("已登记公示");
        assertThat(page.locator("table")).containsText("许*梁");
        Assertions.assertThat(page.content())
                .doesNotContain("瞿长青")
                .doesNotContain("袁雪莲")
                .doesNotContain("许国梁");
        String notice = page.url().replaceAll("\\?.*", "");
        address = new NoticePageWalk(screen, "http://localhost:" + port).openAndObject(database);
        page.navigate(notice);
        page.click(".print-list button");
        page.waitForURL("**/paper");
        assertThat(page.locator("body")).containsText("https://aid.example.cn" + address);
        return notice;
    }

    private void objectInPublic() {
        as("aid");
        page.navigate("/aid/2019-autumn/objections?open=1&kind=PUBLIC");
        assertThat(row("董家乐")).containsText("公示网页");
        assertThat(row("董家乐")).containsText("一位邻居");
        row("董家乐").locator("input[name=note]").fill("已核实");
        row("董家乐").locator("button[value=DISMISSED]").click();
        said("已处理");
        as("town");
        page.navigate("/aid/2019-autumn/awards?state=ON_NOTICE");
        page.click("text=董家乐");
        page.fill("#reason", "邻居反映该生已搬走");
        page.click("section.slim button");
        said("已登记");
    }

    private void prove(String notice) {
        clock.set(Instant.now().plus(Duration.ofDays(12)));
        new NoticePageWalk(screen, "http://localhost:" + port).isGone(address);
        as("qinggang");
        page.navigate(notice);
        assertThat(page.locator("main")).containsText("名单不再显示");
        for (String kind : List.of("NOTICE_START", "NOTICE_END", "NO_OBJECTION")) {
            page.selectOption("#kind", kind);
            page.setInputFiles("#file", new FilePayload("照片.pdf", "application/pdf", SCAN));
            page.click("form:has(#file) button");
            said("材料已收");
        }
        page.click("text=办结，送乡镇审核");
        said("公示已办结");
    }

    private void approve(String list) {
        as("town");
        page.navigate(list);
        page.click("text=审核通过");
        said("异议未结留下 1 项");
        page.navigate("/aid/2019-autumn/objections?open=1");
        row("瞿长青").locator("input[name=note]").fill("已核，确已转出");
        row("瞿长青").locator("button[value=UPHELD]").click();
        said("已处理");
        assertThat(row("董家乐")).containsText("您登记的");
        as("aid");
        page.navigate("/aid/2019-autumn/objections?open=1");
        row("董家乐").locator("input[name=note]").fill("走访核实，仍在校");
        row("董家乐").locator("button[value=DISMISSED]").click();
        said("已处理");
        as("town");
        page.navigate(list);
        page.click("text=审核通过");
        said("已审核 1 项");
        as("aid2");
        page.navigate(list);
        page.click("form[action$='/approve'] button");
        said("已审批");
        assertThat(page.locator("#approvals + ul")).containsText("与签名一致");
        page.navigate("/aid/2019-autumn");
    }

    /** A pupil who was taken for a boarder is a day pupil. */
    private void correctLate() throws Exception {
        runs.late("roll-primary-junior.csv", "许国梁", "住校", "走读", LocalDate.of(2019, 12, 31));
        FindingWalk walk = new FindingWalk(screen, database);
        walk.count(found);
        as("town");
        walk.end(SCHOOL);
        as("qinggang");
        walk.agree(found - 1);
        as("aid");
        page.navigate("/aid/2019-autumn/changes");
        assertThat(page.locator(".changes tbody tr")).hasCount(1);
        screen.look("aid-changes");
        page.click("text=提出追回");
        page.fill("input[name=reason]", "更正为走读");
        page.locator("details form button").click();
        said("已提出");
        assertThat(row("许国梁")).containsText("您提出的");
        page.navigate("/aid/2019-autumn");
        page.click("button:has-text('补充核定')");
        assertThat(page.locator("#determined ~ .table-box tbody tr")).hasCount(2);
        as("aid2");
        page.navigate("/aid/2019-autumn/changes");
        page.click("button[value=ACCEPTED]");
        said("已决定");
        assertThat(page.locator("main")).containsText("没有变化");
        Assertions.assertThat(
                        database.sql("select count(*) from aid.award where state = 'DETERMINED' and provision = :day")
                                .param("day", "day-pupil-living")
                                .query(Long.class)
                                .single())
                .as("what is due instead is on a new list")
                .isPositive();
    }
}
