package org.buluo.app.corrections;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.buluo.app.Screen;
import org.buluo.app.TestFolders;
import org.buluo.app.TestServers;
import org.buluo.app.account.ReconcileRequest;
import org.buluo.app.intake.Receiving;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.DemoAccounts;
import org.buluo.app.platform.Job;
import org.buluo.app.platform.JobState;
import org.buluo.app.platform.Jobs;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Words;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A list goes home and comes back: found, printed, handed over, closed by the next delivery, opened again by the one after. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "buluo.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CorrectionListsTest {

    private static final SignedIn WHO = SignedIn.system();
    private static final Scope COUNTY = Scope.wholeCounty();
    private static final String REGISTER = "户编号,人编号,姓名,性别,证件号码,与户主关系,文化程度,在校生状况,贫困户属性,脱贫年度,乡镇,行政村\n";
    private static final String WRONG_NUMBER = "1,101,许国梁,男,422899201102140011,之子,小学,,一般贫困户,,花坪镇,青冈村\n";
    private static final String RIGHT_NUMBER = WRONG_NUMBER.replace("422899201102140011", "42289920110214001X");
    private static final String WRONG_NAME = "2,201,覃小宇,女,422899201005060026,之女,小学,,一般贫困户,,花坪镇,青冈村\n";
    private static final String RIGHT_NAME = WRONG_NAME.replace("覃小宇", "覃小雨");
    private static final String EQUAL = "3,301,罗子轩,男,422899200905010011,之子,小学,,一般贫困户,,花坪镇,青冈村\n";
    private static final String AGREED = "4,401,田雅琴,女,422899201004110028,之女,小学,,一般贫困户,,花坪镇,青冈村\n";
    private static final String ROLL = """
            学校名称,学校标识码,学籍号,姓名,性别,出生日期,身份证件号,年级,班级,就读方式,学籍状态,户口所在地
            花坪镇青冈小学,2142800101,G42289920110214001X,许国梁,男,20110214,42289920110214001X,三年级,1班,走读,在读,湖北省恩施州建始县花坪镇青冈村
            花坪镇青冈小学,2142800101,G422899201005060026,覃小雨,女,20100506,422899201005060026,三年级,1班,走读,在读,湖北省恩施州建始县花坪镇青冈村
            花坪镇青冈小学,2142800101,G422899200905010011,罗子萱,男,20090501,422899200905010011,五年级,1班,走读,在读,湖北省恩施州建始县花坪镇青冈村
            花坪镇青冈小学,2142800101,G422899201004110028,田雅琴,女,20100411,422899201004110028,四年级,1班,住校,在读,湖北省恩施州建始县花坪镇青冈村
            """;
    private static final String POPULATION = """
            户号,姓名,身份证号,性别,出生日期,与户主关系,乡镇,村,状态
            1,许国梁,42289920110214001X,男,20110214,之子,花坪镇,青冈村,正常
            2,覃小雨,422899201005060026,女,20100506,之女,花坪镇,青冈村,正常
            4,田雅琴,422899201004110028,女,20100411,之女,花坪镇,青冈村,正常
            """;

    @Autowired
    private Receiving receiving;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CorrectionLines lines;

    @Autowired
    private Handings handings;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestServers.register(registry, TestServers::newDatabase);
        registry.add("buluo.data", () -> TestFolders.named("test-data-corrections"));
    }

    private void sent(Map<String, String> files) throws Exception {
        List<Path> paths = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            paths.add(write(file.getKey(), file.getValue()));
        }
        end(receiving.receive(paths, WHO).jobId());
        end(jobs.submit(
                ReconcileRequest.JOB,
                Words.of("reconcile.title", "2019-autumn"),
                new ReconcileRequest("2019-autumn", LocalDate.of(2019, 12, 31)),
                WHO));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private void end(long id) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            Job job = jobs.find(COUNTY, WHO.login(), id).orElseThrow();
            if (job.state().isOver()) {
                assertThat(job.state()).as(String.valueOf(job.message())).isEqualTo(JobState.DONE);
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the job does not end");
    }

    private List<CorrectionLine> all(Scope scope, String... filter) {
        ListState state = new ListState("/corrections/lines", Map.of());
        for (int i = 0; i < filter.length; i += 2) {
            state = state.with(filter[i], filter[i + 1]);
        }
        List<CorrectionLine> found = new ArrayList<>();
        lines.each(scope, state, found::add);
        assertThat(lines.count(scope, state)).isEqualTo(found.size());
        return found;
    }

    private CorrectionLine line(String kind, String fault) {
        return all(COUNTY, "roster", kind, "fault", fault).get(0);
    }

    @Test
    @Order(1)
    void aReconciliationListsWhatIsWrongByRoster() throws Exception {
        sent(Map.of(
                "register.csv", REGISTER + WRONG_NUMBER + WRONG_NAME + EQUAL + AGREED,
                "roll.csv", ROLL,
                "population.csv", POPULATION));
        assertThat(all(COUNTY))
                .extracting(
                        one -> one.roster().kind().name(),
                        one -> one.fault().name(),
                        CorrectionLine::isEqual,
                        one -> one.owner().name())
                .containsExactlyInAnyOrder(
                        tuple("REGISTERED_POOR", "DAMAGED_NUMBER", false, "422822-fp"),
                        tuple("REGISTERED_POOR", "NAME_SOUND", false, "422822-fp"),
                        tuple("REGISTERED_POOR", "NAME_SOUND", true, "422822-fp"),
                        tuple("ROLL", "NAME_SOUND", true, "花坪镇青冈小学"));
        assertThat(line("REGISTERED_POOR", "DAMAGED_NUMBER").content().right()).isEqualTo("42289920110214001X");
        assertThat(database.sql("select content from corrections.line")
                        .query((row, i) -> new String(row.getBytes(1), java.nio.charset.StandardCharsets.UTF_8))
                        .list())
                .noneMatch(text -> text.contains("许国梁"));
    }

    @Test
    @Order(2)
    void aUnitSeesItsOwnRosterAndASchoolItsOwnChildren() {
        assertThat(all(new Scope.Unit("422822-fp"))).hasSize(3);
        assertThat(all(new Scope.Unit("422822-mz"))).isEmpty();
        assertThat(all(new Scope.School("花坪镇青冈小学"))).hasSize(4);
        assertThat(all(new Scope.School("业州镇东街小学"))).isEmpty();
    }

    @Test
    @Order(3)
    void aListIsPrintedAndHandedOverAndItsLinesCloseWhenTheNextDeliveryAgrees() throws Exception {
        try (Screen screen = Screen.open("http://localhost:" + port)) {
            Page page = screen.page();
            screen.signIn("aid", DemoAccounts.PASSWORD);
            page.navigate("/corrections");
            screen.look("corrections-overview");
            page.locator("tr:has-text('建档立卡') td[data-label='待移交'] a").click();
            assertThat(page.locator(".count").first()).hasAttribute("data-total", "3");
            screen.look("corrections-lines");
            page.locator("form.print-list button").click();
            page.waitForURL("**/paper**");
            assertThat(page.locator("body")).containsText("信息更正清单");
            assertThat(page.locator("body")).not().containsText("42289920110214001X");
            assertThat(page.request()
                            .get("/corrections/export?roster=REGISTERED_POOR")
                            .body())
                    .startsWith('P', 'K');
            page.navigate("/corrections/purpose?roster=REGISTERED_POOR");
            page.fill("#reason", "交扶贫办更正");
            page.locator("main form button").click();
            assertThat(page.locator("code.password")).hasCount(1);
            page.navigate("/corrections/lines?roster=REGISTERED_POOR");
            page.locator("a:has-text('移交3条')").click();
            page.locator("main form.panel button").click();
            assertThat(page.locator(".bad").first()).containsText("请填写签收人");
            page.fill("#takenBy", "龙梅");
            page.locator("main form.panel button").click();
            page.waitForURL("**/corrections/handings/*");
            screen.look("corrections-receipt");
            assertThat(page.locator("dl.facts")).containsText("县扶贫开发办公室");
            page.locator("a:has-text('待办事项第')").click();
            page.waitForURL("**/cases/*");
            String matter = page.url();

            sent(Map.of("register-2.csv", REGISTER + RIGHT_NUMBER + RIGHT_NAME + EQUAL + AGREED));
            page.navigate("/corrections/lines/"
                    + line("REGISTERED_POOR", "DAMAGED_NUMBER").id());
            assertThat(page.locator(".heading .badge-plain")).containsText("已更正");
            assertThat(page.locator(".log")).containsText("register-2.csv 第2行");
            screen.look("corrections-line");
            page.navigate(matter);
            assertThat(page.locator("main")).not().containsText("已无原因");
            page.navigate("/corrections/lines/"
                    + all(COUNTY, "roster", "REGISTERED_POOR", "state", "open")
                            .get(0)
                            .id());
            page.fill("#reason", "户口本核对无误");
            page.locator("main form button").click();
            assertThat(page.locator(".heading .badge-plain")).containsText("名册无误");
        }
        assertThat(all(COUNTY, "state", "closed"))
                .extracting(CorrectionLine::closing, one -> one.proof().file())
                .containsExactly(tuple("agreed", "register-2.csv"), tuple("agreed", "register-2.csv"));
        assertThat(database.sql("select closing from casework.case_file where kind = 'correction'")
                        .query(String.class)
                        .list())
                .as("its matter, no line being open")
                .containsExactly("cause-gone");
    }

    @Test
    @Order(4)
    void aLineOpensAgainWhenALaterDeliveryIsWrongAgainAndWhoIsGoneClosesTheirs() throws Exception {
        sent(Map.of("register-3.csv", REGISTER + WRONG_NUMBER + RIGHT_NAME + AGREED));
        CorrectionLine again = line("REGISTERED_POOR", "DAMAGED_NUMBER");
        assertThat(again.isOpen()).isTrue();
        assertThat(again.reopened()).isEqualTo(1);
        assertThat(again.handing()).as("to be handed over once more").isNull();
        assertThat(lines.steps(COUNTY, again.id()))
                .extracting(LineStep::what)
                .containsExactly("found", "handed", "agreed", "reopened");
        assertThat(all(COUNTY, "roster", "REGISTERED_POOR", "state", "closed"))
                .extracting(CorrectionLine::closing)
                .containsExactlyInAnyOrder("agreed", "gone");
        assertThat(all(COUNTY, "roster", "ROLL"))
                .extracting(CorrectionLine::closing)
                .containsExactly("settled");
    }

    @Test
    @Order(5)
    void onlyTheCountyHandsOverAndNobodyDisputesWhatTheyDoNotSee() {
        SignedIn school = accounts.find("school").orElseThrow();
        CorrectionLine line = line("REGISTERED_POOR", "DAMAGED_NUMBER");
        boolean told = CurrentScope.callAs(school, () -> handings.dispute(line, "不是我校学生", school));
        assertThat(told).isFalse();
        assertThat(CurrentScope.callAs(school, () -> lines.find(school.scope(), line.id())))
                .isEmpty();
    }
}
