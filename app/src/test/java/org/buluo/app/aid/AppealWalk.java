package org.buluo.app.aid;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.buluo.app.Screen;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Families whose child has no award appeal, and what becomes of it. */
final class AppealWalk {

    private static final byte[] SCAN = "%PDF-1.4 scan %%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final String NEW = "/aid/2019-autumn/appeals/new";

    private final Screen screen;
    private final Page page;
    private final String school;
    private final JdbcClient database;

    AppealWalk(Screen screen, String school, JdbcClient database) {
        this.screen = screen;
        this.page = screen.page();
        this.school = school;
        this.database = database;
    }

    private void said(String words) {
        assertThat(page.locator(".note[role=status]")).containsText(words);
    }

    /** @return where the appeal is */
    String enter() {
        page.navigate(NEW);
        screen.look("aid-appeal-new");
        page.fill("input[name=word]", "许国梁");
        page.click("form[action$=search] button");
        Assertions.assertThat(page.url()).doesNotContain("许");
        page.click(".plain a:has-text('许国梁')");
        page.selectOption("#provision", "boarder-living");
        page.fill("#reason", "没有收到钱");
        page.click("form[action$='/appeal'] button");
        said("已在受助名单上");
        assertThat(page.locator("#reason")).hasValue("没有收到钱");
        long child = database.sql("""
                        select l.child_id from account.line l join aid.determination d
                            on d.run_id = l.run_id and d.child_id = l.child_id and d.provision = 'boarder-living'
                        where l.run_id = (select max(id) from account.run where state = 'done') and l.school = :school
                            and d.verdict = 'refused' order by l.place limit 1
                        """).param("school", school).query(Long.class).single();
        page.navigate("/children/" + child);
        page.click("text=登记家长申诉");
        page.selectOption("#provision", "boarder-living");
        page.fill("#reason", "家里困难，孩子应当有");
        page.fill("#name", "孩子的父亲");
        page.setInputFiles("#file", new FilePayload("证明.pdf", "application/pdf", SCAN));
        page.click("form[action$='/appeal'] button");
        said("已登记申诉");
        assertThat(page.locator("main")).containsText("孩子的父亲");
        Assertions.assertThat(page.locator("#no").count())
                .as("a school refuses nothing")
                .isZero();
        Assertions.assertThat(page.locator("#back").count())
                .as("and takes nothing back for a family")
                .isZero();
        page.click(".actions a[href^='/cases/']");
        assertThat(page.locator("main")).containsText("PDF");
        page.goBack();
        return page.url().replaceAll("\\?.*", "");
    }

    /** What is stated is kept; the child that is found has its award, and that ends the appeal. */
    void findWhoWasOnNoList() {
        page.navigate(NEW);
        page.fill("#childName", "许小梁");
        page.selectOption("#provision", "boarder-living");
        page.fill("#reason", "一直在校住宿，没有列入");
        page.click("form[action$='/appeal'] button");
        said("已登记申诉");
        assertThat(page.locator("h1")).containsText("许小梁");
        page.fill("input[name=word]", "许国梁");
        page.click("form[action$=search] button");
        page.click("text=就是这个孩子");
        said("已选定孩子");
        assertThat(page.locator("main")).containsText("已列入名单");
        Assertions.assertThat(database.sql("""
                        select closing || ' ' || proof from casework.case_file
                        where kind = 'aid-appeal' and closed_at is not null
                        """).query(String.class).list())
                .singleElement()
                .asString()
                .startsWith("cause-gone award:");
    }

    /** The township refuses by the rule that the verdict names. */
    void refuse(String appeal) {
        page.navigate("/aid/2019-autumn");
        page.click(".station a:has-text('其中申诉')");
        assertThat(page.locator("main table tbody tr")).hasCount(1);
        page.navigate(appeal);
        screen.look("aid-appeal");
        page.selectOption("#rule", new SelectOption().setIndex(1));
        page.fill("#note", "查学籍为走读，现场核实");
        page.click("text=按此规定答复");
        said("已处理");
        page.click("text=答复单");
        assertThat(page.locator(".letter")).containsText("怎样可以改变");
        assertThat(page.locator(".letter")).containsText("依据：");
        screen.look("aid-answer");
    }
}
