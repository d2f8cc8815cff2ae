package org.buluo.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.buluo.app.platform.Base32;
import org.buluo.app.platform.Totp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who has never seen Buluo goes from an empty folder to the first account, with the browser alone. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StrangersJourneyTest {

    private static final Path EXAMPLE = Path.of("..", "core", "src", "test", "resources", "example", "in");
    private static final int CHILDREN = 133;
    private static final String ADMINISTRATOR = "dengchao";
    private static final String LOGIN = "xiangming";
    private static final String PASSWORD = "清江-otter-47-lantern";
    private static final String[] NAMES = {"建始县", "业州镇", "向明", "邓超", "不落", "中文"};

    @TempDir
    private static Path data;

    private static ServedConsole console;
    private static Screen screen;
    private static Page page;

    @BeforeAll
    static void start() {
        console = ServedConsole.start(data, Map.of());
        screen = Screen.open(console.address());
        page = screen.page();
    }

    @AfterAll
    static void stop() {
        screen.close();
        console.close();
    }

    @Test
    @Order(1)
    void everyPageLeadsToTheSetUpAndThatSaysWhatIsWrongBesideEachField() {
        page.navigate("/");
        assertThat(page.url()).endsWith("/setup");
        page.navigate(console.setUpPath());
        screen.lookTranslated("journey-1-set-up", NAMES);
        fill("999999", "密码密码", "密码密码");
        page.fill("#name", "");
        page.fill("#autumn", "31-31");
        submit();
        assertThat(page.locator("[aria-invalid=true]").count()).isEqualTo(4);
        assertWrong("code", "县级行政区划代码");
        assertWrong("name", "请填县名");
        assertWrong("autumn", "月-日");
        assertWrong("password", "太短");
        screen.lookOnce("journey-2-set-up-wrong");
        assertKept();
        assertThat(page.inputValue("#code")).isEqualTo("999999");
    }

    @Test
    @Order(2)
    void aPasswordThatIsGuessedFirstAndAMismatchAreSaid() {
        fill("422822", "qwertyuiop123", "qwertyuiop123");
        submit();
        assertWrong("password", "猜中");
        assertThat(page.inputValue("#password")).isEmpty();
        fill("422822", "dengchao2019", "dengchao2019");
        submit();
        assertWrong("password", "猜中");
        fill("422822", PASSWORD, PASSWORD + "x");
        submit();
        assertWrong("again", "不一致");
        assertThat(page.inputValue("#again")).isEmpty();
        fill("422800", PASSWORD, PASSWORD);
        submit();
        assertWrong("code", "县级行政区划代码");
        assertThat(page.locator("[aria-invalid=true]").count()).isEqualTo(1);
        assertThat(page.inputValue("#password")).isEqualTo(PASSWORD);
        assertThat(page.inputValue("#again")).isEqualTo(PASSWORD);
        assertKept();
    }

    private static void fill(String code, String password, String again) {
        page.fill("#code", code);
        page.fill("#name", "建始县");
        page.fill("#autumn", "10-31");
        page.fill("#login", ADMINISTRATOR);
        page.fill("#displayName", "邓超");
        page.fill("#aidLogin", LOGIN);
        page.fill("#aidName", "向明");
        page.fill("#password", password);
        page.fill("#again", again);
    }

    private static void submit() {
        page.click("main button[type=submit]");
        page.waitForLoadState();
    }

    private static void assertWrong(String field, String words) {
        assertThat(page.getAttribute("#" + field, "aria-invalid")).isEqualTo("true");
        assertThat(page.textContent("#" + field + "-note")).contains(words);
    }

    private static void assertKept() {
        assertThat(page.inputValue("#token")).isNotBlank();
        assertThat(page.inputValue("#town")).isEqualTo("业州镇");
        assertThat(page.inputValue("#spring")).isEqualTo("04-30");
        assertThat(page.inputValue("#login")).isEqualTo(ADMINISTRATOR);
        assertThat(page.inputValue("#displayName")).isEqualTo("邓超");
        assertThat(page.inputValue("#aidLogin")).isEqualTo(LOGIN);
        assertThat(page.inputValue("#aidName")).isEqualTo("向明");
    }

    @Test
    @Order(3)
    void theFirstAccountSignsInAndEachEmptyPageSaysWhatToDo() {
        page.fill("#code", "422822");
        submit();
        assertThat(page.url()).contains("/sign-in");
        assertThat(page.textContent("main")).contains("设置完成，请登录");
        String oneTime = page.textContent("#one-time");
        screen.lookOnce("journey-3-one-time");
        screen.lookTranslated("journey-3-sign-in", NAMES);
        assertThat(page.content()).doesNotContain(oneTime);
        theAidOfficeTakesItsAccountOver(oneTime);
        assertThat(page.locator("main")).containsText("还没有总账");
        assertThat(page.textContent("main")).contains("去收件");
        screen.lookTranslated("journey-4-home-empty", NAMES);
        page.navigate("/intake");
        assertThat(page.textContent("main")).contains("还没有收到文件");
        screen.lookTranslated("journey-5-intake-empty", NAMES);
        for (String path : List.of("children", "comparison", "runs", "review", "forms", "jobs", "intake/missing")) {
            page.navigate("/" + path);
            assertThat(page.locator("main").textContent()).as(path).isNotBlank();
            screen.lookTranslated("journey-6-empty-" + path.replace('/', '-'), NAMES);
        }
    }

    /** A password of their own, an authenticator, recovery codes: what each first sign-in asks of such a role. */
    private static void theAidOfficeTakesItsAccountOver(String oneTime) {
        page.fill("#username", LOGIN);
        page.fill("#password", oneTime);
        submit();
        page.waitForURL("**/sign-in/password");
        screen.lookTranslated("journey-3-own-password", NAMES);
        page.fill("#password", PASSWORD);
        page.fill("#again", PASSWORD);
        submit();
        page.waitForURL("**/sign-in/set-up");
        screen.lookTranslated("journey-3-authenticator", NAMES);
        page.click("details summary");
        page.fill("#code", Totp.codeAt(Base32.decode(page.textContent("#typed")), Instant.now()));
        submit();
        screen.lookOnce("journey-3-recovery-codes");
        page.click("text=已保存");
        page.waitForLoadState();
    }

    @Test
    @Order(4)
    void theFilesGoInAndTheFirstReconciliationAccountsForEveryChild() throws IOException {
        page.navigate("/intake");
        page.setInputFiles("#files", example());
        page.click("form[data-send] button[type=submit]");
        page.waitForURL(url -> url.contains("/intake/uploads/"));
        page.waitForSelector("main .note");
        assertThat(page.textContent("main .note")).contains("349 行", "收下 339 行", "退回 10 行");
        screen.look("journey-7-taken-in");
        page.navigate("/");
        reconcile(1);
        // Before anybody decided about the doubtful pairs; the command gives the same of these files without decisions.
        assertAccountOf(CHILDREN + 2);
    }

    @Test
    @Order(5)
    void thePairsInDoubtAreJudgedAndTheAccountHasEachChildOnce() {
        page.navigate("/review");
        Locator title = page.locator("#pair-title");
        for (int left = 5; left > 0; left--) {
            String pair = title.textContent();
            page.keyboard().press(pair.contains("盛夏") ? "s" : pair.contains("邓一帆") ? "d" : "u");
            assertThat(page.locator(".review-open")).containsText("还有 " + (left - 1) + " 对未判");
        }
        page.navigate("/runs");
        page.click("details:has(form.start) summary");
        reconcile(2);
        assertAccountOf(CHILDREN);
        page.navigate("/");
        screen.look("journey-8-account");
        page.navigate("/jobs");
        screen.look("journey-9-jobs");
    }

    private static void reconcile(int number) {
        page.selectOption("select[name=term]", "2019-autumn");
        page.fill("input[name=asOf]", "2019-12-31");
        page.click("form.start button[type=submit]");
        page.waitForCondition(() -> number == count("select count(*) from account.run where state = 'done'"));
    }

    private static void assertAccountOf(int children) {
        page.navigate("/");
        assertThat(page.locator("main .figure").first()).containsText(String.valueOf(children));
        page.locator("main .figure").first().click();
        assertThat(page.locator("main .count").first()).containsText(children + " 人");
        assertThat(count("select count(*) from account.line where run_id = (select max(id) from account.run)"))
                .isEqualTo(children);
    }

    @Test
    @Order(7)
    void theAdministratorSignsInAndOpensTheNextAccounts() {
        page.click("header button[type=submit]");
        page.fill("#username", ADMINISTRATOR);
        page.fill("#password", PASSWORD);
        submit();
        page.waitForURL("**/sign-in/set-up");
        page.click("details summary");
        page.fill("#code", Totp.codeAt(Base32.decode(page.textContent("#typed")), Instant.now()));
        submit();
        page.click("text=已保存");
        page.waitForLoadState();
        assertThat(page.url()).endsWith("/settings");
        assertThat(page.textContent("main")).contains("账号", "备份", "运行状况");
        page.click(".beside a[href='/people']");
        page.waitForLoadState();
        assertThat(page.textContent("main")).contains("邓超", "向明", "开设账号");
        screen.lookTranslated("journey-10-people", NAMES);
    }

    private static int count(String sql) {
        return console.database().sql(sql).query(Integer.class).single();
    }

    private static Path[] example() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            return files.sorted().toArray(Path[]::new);
        }
    }

    @Test
    @Order(6)
    void theSetUpIsOverForGood() {
        page.navigate(console.setUpPath());
        assertThat(page.url()).doesNotContain("setup");
    }
}
