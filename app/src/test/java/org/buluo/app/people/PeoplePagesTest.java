package org.buluo.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.buluo.app.BrowserTest;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.Base32;
import org.buluo.app.platform.Totp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PeoplePagesTest extends BrowserTest {

    private static final String SIDEWAYS =
            "[...document.querySelectorAll('.table-box')].some(box => box.scrollWidth > box.clientWidth)";

    private static final String PASSWORD = "quiet-lamp-53-harbour";

    @Autowired
    private Accounts accounts;

    @Test
    void anAccountIsOpenedAndItsPersonTakesItOver() {
        signIn("system");
        page.navigate("/people/new");
        look("people-new");
        page.navigate("/people/new");
        submit();
        assertThat(page.locator("[aria-invalid=true]").count()).isEqualTo(3);
        lookAsItIs("people-new-wrong");
        page.fill("#login", "pp-fin");
        page.fill("#displayName", "邹敏");
        page.selectOption("#role", "FINANCE");
        submit();
        String oneTime = page.textContent("#one-time");
        assertThat(page.textContent("main")).contains("邹敏", "待首次登录", "下次登录时绑定");
        lookAsItIs("people-opened");
        look("people-person");
        assertThat(page.content()).doesNotContain(oneTime);
        page.navigate("/people?state=waiting");
        assertThat(page.textContent("main")).contains("邹敏");
        page.navigate("/people");
        look("people");
        page.setViewportSize(390, 844);
        assertThat(page.evaluate(SIDEWAYS)).as("a table scrolls sideways").isEqualTo(false);
        page.setViewportSize(1440, 900);
        assertThat(page.waitForDownload(() -> page.click("text=导出 Excel")).suggestedFilename())
                .isEqualTo("accounts.xlsx");
        page.click("main .actions >> text=角色与权限");
        look("people-roles");
        page.click("text=退出");
        takeOver(oneTime);
    }

    /** The first sign-in: a password of one's own, then an authenticator, then recovery codes. */
    private void takeOver(String oneTime) {
        type("pp-fin", oneTime);
        assertThat(page.url()).endsWith("/sign-in/password");
        look("own-password");
        page.fill("#password", "short");
        page.fill("#again", "short");
        submit();
        assertThat(page.textContent("#password-note")).contains("太短");
        page.navigate("/children");
        assertThat(page.url()).as("nothing opens half way in").contains("/sign-in");
        page.navigate("/sign-in/password");
        page.fill("#password", PASSWORD);
        page.fill("#again", PASSWORD);
        submit();
        assertThat(page.url()).endsWith("/sign-in/set-up");
        page.click("details summary");
        byte[] secret = Base32.decode(page.textContent("#typed"));
        assertThat(page.locator("svg.qr").boundingBox().width).isGreaterThan(150);
        look("factor-set-up");
        page.navigate("/sign-in/set-up");
        page.fill("#code", "000000");
        submit();
        assertThat(page.textContent("main .note")).contains("动态码不对");
        page.fill("#code", Totp.codeAt(secret, Instant.now()));
        submit();
        assertThat(page.locator(".codes li").count()).isEqualTo(10);
        String recovery = page.locator(".codes li").first().textContent().strip();
        lookAsItIs("recovery-codes");
        page.click("text=已保存");
        page.waitForLoadState();
        page.navigate("/me");
        look("me");
        assertThat(page.textContent("main")).contains("剩余恢复码 10 个", "本次");
        page.click("text=退出");
        comeBack(secret, recovery);
    }

    private void comeBack(byte[] secret, String recovery) {
        type("pp-fin", PASSWORD);
        assertThat(page.url()).endsWith("/sign-in/factor");
        look("factor");
        page.navigate("/sign-in/factor");
        page.fill("#code", Totp.codeAt(secret, Instant.now().minusSeconds(300)));
        submit();
        assertThat(page.textContent("main .note")).contains("动态码不对");
        page.fill("#code", recovery.toUpperCase(java.util.Locale.ROOT).replace("-", " "));
        submit();
        page.navigate("/me");
        assertThat(page.textContent("main")).contains("剩余恢复码 9 个");
        page.click("text=退出");
        type("pp-fin", PASSWORD);
        page.fill("#code", recovery);
        submit();
        assertThat(page.url()).as("a recovery code counts once").contains("/sign-in/factor?wrong");
    }

    private void type(String login, String password) {
        page.navigate("/sign-in");
        page.fill("#username", login);
        page.fill("#password", password);
        submit();
    }

    private void submit() {
        page.click("main button[type=submit] >> nth=0");
        page.waitForLoadState();
    }

    @Test
    void aPersonChangesTheirPasswordAndSetsAFactorUp() {
        signIn("system");
        page.navigate("/people/new");
        page.fill("#login", "pp-lead");
        page.fill("#displayName", "邹强");
        page.selectOption("#role", "LEADER");
        submit();
        String oneTime = page.textContent("#one-time");
        page.click("text=退出");
        type("pp-lead", oneTime);
        page.fill("#password", PASSWORD);
        page.fill("#again", PASSWORD);
        submit();
        page.navigate("/me");
        assertThat(page.textContent("main")).contains("没有绑定");
        changePassword("wrong-old-password", PASSWORD + "-2");
        assertThat(page.textContent("main")).contains("现在的密码不对");
        lookAsItIs("me-wrong");
        changePassword(PASSWORD, PASSWORD + "-2");
        assertThat(page.textContent("main .note")).contains("密码已修改");
        page.fill("#factor-password", PASSWORD + "-2");
        page.click("text=绑定手机验证器");
        page.click("details summary");
        byte[] secret = Base32.decode(page.textContent("#typed"));
        look("me-factor");
        page.navigate("/me/factor");
        page.fill("#code", Totp.codeAt(secret, Instant.now()));
        submit();
        assertThat(page.locator(".codes li").count()).isEqualTo(10);
        page.click("text=已保存");
        page.waitForLoadState();
        assertThat(page.textContent("main")).contains("剩余恢复码 10 个");
    }

    private void changePassword(String old, String changed) {
        page.fill("#old-password", old);
        page.fill("#password", changed);
        page.fill("#again", changed);
        page.click("main form[action='/me/password'] button");
        page.waitForLoadState();
    }

    @Test
    void whoAdministersSeesTheSessionsAndEndsOne() {
        signIn("security");
        page.navigate("/sessions");
        look("sessions");
        assertThat(page.textContent("main")).contains("吕薇");
        page.navigate("/people/" + accounts.find("finance").orElseThrow().id());
        look("people-guarded");
        assertThat(page.locator("main form[action$='/close']").count()).isZero();
    }

    @Test
    void theDemonstrationSaysThatItIsOne() {
        page.navigate("/sign-in");
        assertThat(page.textContent(".demo")).contains("示范系统", "只在本机");
    }
}
