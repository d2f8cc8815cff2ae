package org.buluo.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.buluo.app.platform.DemoAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A test that looks at the console in Debian's Chromium. {@link #page} is a new session; what the browser complains of
 * (a script or style that the content policy stops, a failed request) fails the test.
 */
public abstract class BrowserTest extends ConsoleTest {

    private static final Path SCREENS = Path.of("target", "screens");
    private static final int WIDE = 1440;
    private static final int NARROW = 390;
    private static final int HEIGHT = 900;

    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext session;

    /** The page that the test drives. */
    protected Page page;

    @BeforeEach
    void openPage() {
        session = Shared.BROWSER.newContext(new Browser.NewContextOptions()
                .setBaseURL(address())
                .setLocale("zh-CN")
                .setViewportSize(WIDE, HEIGHT));
        session.setDefaultTimeout(30_000); // a loaded machine is no failure
        page = session.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @AfterEach
    void closePage() {
        session.close();
        assertThat(complaints).as("what the browser complains of").isEmpty();
    }

    /** Where the console is. */
    protected String address() {
        return "http://localhost:" + port;
    }

    /** Signs in with a demo account: {@code aid}, {@code town}, {@code school}, {@code leader}, {@code audit}. */
    protected void signIn(String login) {
        page.navigate("/sign-in");
        page.fill("#username", login);
        page.fill("#password", DemoAccounts.PASSWORD);
        page.click("main button[type=submit]");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /** Looks at the present page at both widths and in both languages: a picture of each, sound for everybody. */
    protected void look(String name) {
        String here = page.url();
        for (String language : List.of("en", "zh")) {
            page.navigate(here + (here.contains("?") ? "&" : "?") + "lang=" + language);
            for (int width : new int[] {NARROW, WIDE}) {
                page.setViewportSize(width, HEIGHT);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(SCREENS.resolve(name + "-" + language + "-" + width + ".png"))
                        .setFullPage(true));
                assertNothingOverflows(name, width);
                assertAccessible(name);
            }
        }
    }

    private void assertNothingOverflows(String name, int width) {
        Object needed = page.evaluate("document.documentElement.scrollWidth");
        assertThat(((Number) needed).intValue())
                .as(name + " fits " + width + " px")
                .isLessThanOrEqualTo(width);
    }

    /** No violation that axe-core calls serious or critical. */
    protected void assertAccessible(String name) {
        page.evaluate(Shared.AXE);
        Object violations = page.evaluate("""
                async () => (await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }))
                  .violations.filter(v => v.impact === 'serious' || v.impact === 'critical')
                  .map(v => v.id + ': ' + v.help + ' ' + v.nodes.map(n => n.target.join(' ')).slice(0, 5).join(', '))
                """);
        assertThat((List<?>) violations).as("accessibility of " + name).isEmpty();
    }

    /** One browser for all tests of this JVM. */
    private static final class Shared {
        private static final String AXE = axe();
        private static final Browser BROWSER = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));

        private static Path chromium() {
            return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalStateException("Chromium is missing. Install it: apt-get install -y chromium"));
        }

        private static String axe() {
            String path = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
            try (InputStream script = BrowserTest.class.getResourceAsStream(path)) {
                return new String(script.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
