package org.buluo.app.linkage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.buluo.app.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewPagesTest extends BrowserTest {

    @Autowired
    private DoubtfulCounty county;

    @Test
    void theWholeReviewIsDoneWithTheKeyboard() {
        county.add("keys");
        signIn("aid");
        page.navigate("/review");
        assertThat(page.locator(".review-open")).containsText("还有 8 对未判，共 8 对");
        assertThat(page.locator("#pair-title")).hasText("向小鱼 与 向小鱼");
        look("review");
        assertThat(page.locator(".households li")).hasCount(3);
        assertThat(page.locator(".households li", new Page.LocatorOptions().setHasText("两边都有")))
                .hasCount(2);
        assertThat(page.locator(".waterfall tbody tr")).hasCount(6);
        assertThat(page.locator(".waterfall tbody tr").nth(2)).containsText("全县同名约 3 人");
        page.keyboard().press("s");
        assertThat(page.locator(".said")).hasText("已判为同一人。");
        assertThat(page.locator(".review-open")).containsText("还有 7 对");
        assertThat(page.locator("#pair-title")).hasText("谭明月 与 谭明月");
        assertThat(page.locator("#pair-title")).isFocused();
        look("review-decided");
        page.keyboard().press("j");
        assertThat(page.locator("#pair-title")).hasText("黄知秋 与 黄知秋");
        page.keyboard().press("k");
        assertThat(page.locator("#pair-title")).hasText("谭明月 与 谭明月");
        page.keyboard().press("d");
        assertThat(page.locator(".review-open")).containsText("还有 6 对");
        page.keyboard().press("u");
        assertThat(page.locator(".review-open")).containsText("还有 5 对");
        page.keyboard().press("z");
        assertThat(page.locator(".said")).hasText("已撤销。");
        assertThat(page.locator("#pair-title")).hasText("黄知秋 与 黄知秋");
        assertThat(page.locator(".review-open")).containsText("还有 6 对");
        page.fill("#pair-note", "suzd 不当作按键");
        page.keyboard().press("Enter");
        assertThat(page.locator(".review-open")).containsText("还有 5 对");
        page.goBack();
        assertThat(page.locator("h1")).hasText("疑似同一人");
    }

    @Test
    void oneSituationIsDecidedAtOnceAndUndoneAtOnce() {
        county.add("together");
        signIn("aid");
        page.navigate("/review/situations");
        look("review-situations");
        page.locator(".situation-link").first().click();
        look("review-situation");
        page.fill("input[name=note]", "核对过户口簿");
        page.click("text=全部是同一人");
        assertThat(page.locator(".confirm h2")).hasText("把这 6 对全部判为“是同一人”？");
        look("review-situation-sure");
        page.click("text=确定，判定 6 对");
        assertThat(page.locator(".together")).containsText("已一次判定 6 对");
        look("review-decisions");
        page.click("text=撤销这 6 条");
        assertThat(page.locator("main")).containsText("已撤销 6 条决定");
        page.navigate("/review");
        assertThat(page.locator(".review-open")).containsText("还有 8 对未判");
    }

    @Test
    void whoMayOnlyLookSeesNoButtonsAndASchoolSeesItsOwn() {
        county.add("look");
        signIn("leader");
        page.navigate("/review");
        assertThat(page.locator("main")).containsText("只能查看");
        assertThat(page.locator("[data-key=s]")).hasCount(0);
        page.context().clearCookies();
        signIn("school");
        page.navigate("/review?decided=all");
        assertThat(page.locator(".review-open")).containsText("共 6 对");
        assertThat(page.content()).doesNotContain("422822200907151012").doesNotContain("13800001234");
        page.navigate("/review?decided=unsure");
        look("review-nothing");
    }
}
