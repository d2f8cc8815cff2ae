package org.buluo.app.safekeeping;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.buluo.app.BrowserTest;
import org.junit.jupiter.api.Test;

class BackupPagesTest extends BrowserTest {

    @Test
    void theSystemAdministratorSeesThatNoFolderIsSetAndWhatMustBeKept() {
        signIn("system");
        page.navigate("/backups");
        assertThat(page.locator("h1")).hasText("备份");
        assertThat(page.locator(".note.warn").first()).containsText("没有设置备份目录");
        assertThat(page.locator("main")).containsText("没有主密钥就无法恢复");
        look("backups");
    }

    @Test
    void whoWorksWithChildrenDoesNotSeeIt() {
        signIn("school");
        page.navigate("/backups");
        assertThat(page.locator("h1")).not().hasText("备份");
    }
}
