package org.buluo.app.aid;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.assertj.core.api.Assertions;
import org.buluo.app.Screen;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a stranger reads and says at a notice's public page, and that there is nothing of it afterwards. */
final class NoticePageWalk {

    private final Screen publisher;
    private final String console;

    /** @param publisher stands at the notice, signed in */
    NoticePageWalk(Screen publisher, String console) {
        this.publisher = publisher;
        this.console = console;
    }

    /** @return the page's path */
    String openAndObject(JdbcClient database) {
        Page own = publisher.page();
        own.click("text=打开网上公示页");
        assertThat(own.locator(".note[role=status]")).containsText("网上公示页已打开");
        publisher.look("aid-notice");
        String path = own.locator("#page ~ p a").getAttribute("href");
        try (Screen stranger = Screen.open(console)) {
            Page page = stranger.page();
            Response read = page.navigate(path);
            Assertions.assertThat(read.headers())
                    .containsEntry("x-robots-tag", "noindex, nofollow, noarchive, nosnippet, noimageindex");
            Assertions.assertThat(read.headers().get("cache-control")).contains("no-store");
            assertThat(page.locator("table")).containsText("许*梁");
            Assertions.assertThat(page.content()).doesNotContain("许国梁").doesNotContain("董家乐");
            stranger.look("aid-public");
            object(page, database);
            Assertions.assertThat(page.navigate("/notice/aaaa-bbbb-cccc-dddd").status())
                    .isEqualTo(404);
        }
        own.navigate("/aid/2019-autumn/objections?kind=PUBLIC");
        assertThat(own.locator("main table")).containsText("内容只有办理人能看到");
        Assertions.assertThat(own.content())
                .as("the school hears neither who objected nor in which words")
                .doesNotContain("一位邻居")
                .doesNotContain("该生已搬走");
        return path;
    }

    private static void object(Page page, JdbcClient database) {
        page.selectOption("#line", "0");
        page.fill("#reason", "机器写的");
        page.evaluate("document.getElementById('website').value = 'x'");
        send(page);
        assertThat(page.locator(".note[role=status]")).containsText("已收到");
        Assertions.assertThat(count(database)).as("a program's").isZero();
        page.selectOption("#line", "0");
        page.fill("#reason", "还有一个孩子没有列入");
        page.fill("#phone", "打电话给我");
        send(page);
        assertThat(page.locator(".note[role=status]")).containsText("没有提交");
        assertThat(page.locator("#reason")).hasValue("还有一个孩子没有列入");
        page.fill("#phone", "");
        send(page);
        assertThat(page.locator(".note[role=status]")).containsText("已收到");
        page.selectOption("#line", page.locator("#line option:has-text('董*乐')").getAttribute("value"));
        page.fill("#reason", "该生已搬走");
        page.fill("#name", "一位邻居");
        send(page);
        assertThat(page.locator(".note[role=status]")).containsText("已收到");
        int kept = count(database);
        Assertions.assertThat(kept).isGreaterThanOrEqualTo(2);
        page.reload();
        Assertions.assertThat(count(database))
                .as("loading it anew sends nothing")
                .isEqualTo(kept);
    }

    /** What came of the one before says the same, so that the answer itself is waited for. */
    private static void send(Page page) {
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"), () -> page.click("form[action$=objection] button"));
        page.waitForLoadState();
    }

    private static int count(JdbcClient database) {
        return database.sql("select count(*) from aid.objection where via = 'PAGE'")
                .query(Integer.class)
                .single();
    }

    /** Its time is over. */
    void isGone(String path) {
        try (Screen stranger = Screen.open(console)) {
            Response read = stranger.page().navigate(path);
            Assertions.assertThat(read.status()).isEqualTo(410);
            assertThat(stranger.page().locator("main")).containsText("公示已结束");
            Assertions.assertThat(stranger.page().content())
                    .doesNotContain("许*梁")
                    .doesNotContain("青冈");
            stranger.look("aid-public-gone");
        }
    }
}
