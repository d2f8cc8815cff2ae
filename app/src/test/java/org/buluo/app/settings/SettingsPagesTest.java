package org.buluo.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import org.buluo.app.BrowserTest;
import org.buluo.app.account.web.ExampleRuns;
import org.buluo.app.platform.CountySettings;
import org.buluo.core.place.Alias;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The administration in the browser. */
@Import(ExampleRuns.class)
class SettingsPagesTest extends BrowserTest {

    @Autowired
    private ExampleRuns runs;

    @Autowired
    private CountySettings county;

    @BeforeEach
    void account() throws Exception {
        runs.made();
    }

    private void submit(String form) {
        page.click(form + " button[type=submit]");
        page.waitForLoadState();
    }

    @Test
    void theSystemAdministratorBeginsWithWhatIsWrongAndSeesEveryPart() {
        signIn("system");
        assertThat(page.url()).endsWith("/settings");
        assertThat(page.textContent(".watch")).contains("备份", "没有设置自动备份", "BULUO_BACKUP_FOLDER");
        assertThat(page.locator(".part-name").allTextContents())
                .contains("账号", "角色与权限", "区划", "单位", "学校", "词典与表头", "后台任务", "备份", "运行状况");
        look("settings");
        page.click(".beside a[href='/settings/health']");
        page.waitForLoadState();
        assertThat(page.textContent("main")).contains("PostgreSQL 18", "GiB", "密钥", "证书");
        assertThat(page.getAttribute(".actions a", "href")).startsWith("mailto:?subject=");
        look("settings-health");
        page.navigate("/jobs");
        assertThat(page.textContent(".watch")).contains("没有设置自动备份");
    }

    @Test
    void areasUnitsAndSchoolsSayWhoIsMissing() throws IOException {
        signIn("system");
        page.navigate("/settings/areas");
        assertThat(page.textContent("tbody")).contains("花坪镇", "谭云", "无专干");
        look("settings-areas");
        page.navigate("/settings/areas/花坪镇");
        assertThat(page.textContent("main")).contains("谭云", "花坪乡");
        lookAsItIs("settings-area");
        page.navigate("/settings/units");
        assertThat(page.locator("tbody tr").count()).isEqualTo(17);
        assertThat(page.textContent("main")).contains("龙梅", "建始县中等职业技术学校", "户籍人口");
        lookAsItIs("settings-units");
        page.navigate("/settings/schools");
        look("settings-schools");
        page.navigate("/settings/schools?posts=none&sort=name&desc=1&size=2");
        assertThat(page.locator("tbody tr").count()).isEqualTo(2);
        page.click("[rel=next]");
        page.waitForLoadState();
        assertThat(page.url()).contains("posts=none", "after=2");
        Download workbook = page.waitForDownload(() -> page.click("text=导出 Excel"));
        assertThat(Files.size(workbook.path())).isGreaterThan(1000);
    }

    @Test
    void aRenamedPlaceTakesTwoPeople() {
        signIn("system");
        page.navigate("/settings/areas");
        page.fill("#former", "测试旧乡");
        page.fill("#present", "测试旧乡");
        submit("#names form.panel");
        assertThat(page.textContent(".note.bad")).contains("相同");
        assertThat(page.inputValue("#former")).isEqualTo("测试旧乡");
        page.fill("#present", "测试新镇");
        page.fill("#since", "2018-03-01");
        submit("#names form.panel");
        assertThat(page.textContent("#names")).contains("待另一人同意", "撤回");
        assertThat(page.locator("form[action$='/accept']").count()).isZero();
        page.click("text=退出");
        signIn("aid");
        page.navigate("/settings/areas");
        lookAsItIs("settings-renaming");
        page.click("form[action$='/accept'] button");
        page.waitForLoadState();
        assertThat(page.textContent(".note.good")).contains("下一次比对核账");
        assertThat(county.county().aliases()).contains(new Alias("测试旧乡", "测试新镇", java.time.LocalDate.of(2018, 3, 1)));
        assertThat(county.county().currentName("测试旧乡")).isEqualTo("测试新镇");
    }

    @Test
    void theDictionaryTakesAWordAndRefusesOneThatMeansSomethingElse() {
        signIn("aid");
        page.navigate("/settings/words?kind=ROLL");
        page.fill("#word", "学籍编号");
        page.selectOption("#field", "ID");
        submit("#own");
        assertThat(page.textContent(".note.bad")).contains("学籍编号", "已经表示“学籍号”");
        page.fill("#word", "页面测试号");
        page.selectOption("#field", "ID");
        submit("#own");
        assertThat(page.textContent(".note.good")).contains("页面测试号");
        page.navigate("/settings/words?kind=ROLL&text=测试号");
        assertThat(page.textContent("tbody")).contains("身份证件号", "页面测试号");
        look("settings-words");
        page.click("button[aria-label='停用别名 页面测试号']");
        page.waitForLoadState();
        assertThat(page.textContent(".note")).contains("已停用");
        assertThat(page.textContent("#all")).contains("页面测试号", "停用");
    }
}
