package org.buluo.app.aid;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.buluo.app.Screen;

/** How a school answers about its list. */
final class AnswerWalk {

    private static final byte[] SCAN = "%PDF-1.4 scan %%EOF".getBytes(StandardCharsets.US_ASCII);

    private final Screen screen;
    private final Page page;
    private final Path folder;

    AnswerWalk(Screen screen, Path folder) {
        this.screen = screen;
        this.page = screen.page();
        this.folder = folder;
    }

    private Locator row(String name) {
        return page.locator("main table tbody tr", new Page.LocatorOptions().setHasText(name))
                .first();
    }

    private void said(String words) {
        assertThat(page.locator(".note[role=status]")).containsText(words);
    }

    /** The school answers by screen, workbook and paper. */
    String answer(String school) throws Exception {
        page.navigate("/aid/2019-autumn/lists");
        page.click("text=" + school);
        String list = page.url().replaceAll("\\?.*", "");
        screen.look("aid-list");
        Download download = page.waitForDownload(() -> page.click("text=导出离线确认表"));
        Path workbook = folder.resolve("answers.xlsx");
        download.saveAs(workbook);
        row("许国梁").locator("button[value=CONFIRM]").click();
        said("已记下答复");
        FilledAnswers.fill(workbook);
        page.click("text=上传离线确认表");
        page.setInputFiles("#answers", workbook);
        page.click("form:has(#answers) button");
        said("1 行与网上不一致待裁定，1 行退回");
        assertThat(page.locator("#conflicts")).containsText("1 项答复不一致");
        page.click("text=以网上为准");
        said("已处理");
        row("瞿长青").locator("summary").click();
        row("瞿长青").locator("input[name=note]").fill("已转到外校");
        row("瞿长青").locator("button:has-text('提出异议')").click();
        said("已记下答复");
        paper(list);
        return list;
    }

    private void paper(String list) {
        page.click(".print-list button");
        page.waitForURL("**/paper");
        String code = page.url().replaceAll(".*/check/(.*)/paper.*", "$1");
        page.navigate(list);
        page.click("text=上传签字的纸质名单");
        page.fill("#code", "AAAAAAAAAA");
        page.setInputFiles("#scan", new FilePayload("签字.pdf", "application/pdf", SCAN));
        page.click("form:has(#scan) button");
        said("校验码不是本名单的");
        page.click("text=上传签字的纸质名单");
        page.fill("#code", code);
        page.setInputFiles(
                "#scan", new FilePayload("签字.pdf", "application/pdf", "MZ".getBytes(StandardCharsets.US_ASCII)));
        page.click("form:has(#scan) button");
        said("文件不是可用的类型");
        page.click("text=上传签字的纸质名单");
        page.fill("#code", code);
        page.setInputFiles("#scan", new FilePayload("签字.pdf", "application/pdf", SCAN));
        page.fill("#objected", row("袁雪莲").locator("td").first().textContent() + " 名字写错了");
        page.click("form:has(#scan) button");
        said("纸质名单已收");
        assertThat(page.locator("#proofs + ul li")).hasCount(1);
        assertThat(row("袁雪莲")).containsText("学校有异议");
        assertThat(row("许国梁")).containsText("已确认");
    }
}
