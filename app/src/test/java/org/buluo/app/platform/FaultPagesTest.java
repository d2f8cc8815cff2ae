package org.buluo.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.buluo.app.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong is said in words, and never how the program is made. */
class FaultPagesTest extends BrowserTest {

    @TempDir
    private Path folder;

    @Test
    void eachFaultHasItsPage() {
        signIn("leader");
        see("/no-such-page", 404, "找不到这个页面");
        see("/error", 404, "找不到这个页面");
        see("/jobs/x", 400, "");
        see("/intake/templates/roll/filled?school=x", 403, "");
        see("/test/faulty", 500, "程序出错");
    }

    @Test
    void aValueWhoseKeyIsLostIsSaidInItsOwnWordsInBothLanguages() {
        signIn("leader");
        assertThat(page.navigate("/test/lost-key").status()).isEqualTo(500);
        assertThat(page.textContent("main")).contains("密钥已从数据库中丢失").doesNotContain("org.buluo");
        look("fault-lost-key");
        page.navigate("/test/lost-key?lang=en");
        assertThat(page.textContent("main")).contains("lost the key that sealed it");
    }

    private void see(String path, int status, String words) {
        assertThat(page.navigate(path).status()).isEqualTo(status);
        assertThat(page.textContent("main"))
                .contains(String.valueOf(status), words)
                .doesNotContain("Exception", "42289920120330003X", "org.buluo");
        look("fault-" + status);
        assertThat(page.getAttribute("main .btn", "href")).isEqualTo("/");
    }

    @Test
    void anUploadThatIsTooLargeIsSaidInItsOwnWords() throws IOException {
        Path large = folder.resolve("很大.csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(31L << 20);
        }
        signIn("aid");
        page.navigate("/intake");
        page.setInputFiles("#files", large);
        page.click("form[data-send] button[type=submit]");
        page.waitForSelector(".fault-code");
        assertThat(page.textContent("main")).contains("413", "文件太大");
        lookAsItIs("fault-413-zh");
    }
}
