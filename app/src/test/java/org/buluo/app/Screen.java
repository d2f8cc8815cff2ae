package org.buluo.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A session in Debian's Chromium. What the browser complains of (a script or style that the content policy stops, a
 * failed request) fails the test at its end.
 */
public final class Screen implements AutoCloseable {

    private static final Path SCREENS = Path.of("target", "screens");
    /** {@code ./buluo test} takes none: nobody looks at the pictures of a whole run, and each takes a second. */
    private static final boolean WITHOUT_PICTURES = "no".equals(System.getProperty("buluo.pictures"));

    private static final int WIDE = 1440;
    private static final int NARROW = 390;
    private static final int HEIGHT = 900;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern ENGLISH_WORDS = Pattern.compile("[A-Za-z]{3,}\\s+[A-Za-z]{2,}");
    private static final Pattern KEY = Pattern.compile("\\?\\?[a-z][\\w.-]*");

    private final List<String> complaints = new ArrayList<>();
    private final BrowserContext session;
    private final Page page;

    private Screen(String address) {
        session = Shared.BROWSER
                .get()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setLocale("zh-CN")
                        .setViewportSize(WIDE, HEIGHT));
        // A loaded machine is no failure.
        session.setDefaultTimeout(30_000);
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        page = session.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** A new session with the console at this address. */
    public static Screen open(String address) {
        return new Screen(address);
    }

    /** The page that the test drives. */
    public Page page() {
        return page;
    }

    /** Signs in. */
    public void signIn(String login, String password) {
        page.navigate("/sign-in");
        page.fill("#username", login);
        page.fill("#password", password);
        page.click("main button[type=submit]");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /** Looks at the present page at both widths and in both languages: a picture of each, sound for everybody. */
    public void look(String name) {
        String here = page.url();
        for (String language : List.of("en", "zh")) {
            speak(here, language);
            lookAt(name + "-" + language, soundAt(language));
        }
    }

    private void speak(String here, String language) {
        page.navigate(here + (here.contains("?") ? "&" : "?") + "lang=" + language);
    }

    /** Either language at a width of its own: what a language does to a page it does at both. */
    private static List<Integer> soundAt(String language) {
        return List.of(language.equals("en") ? WIDE : NARROW);
    }

    /** The same, and that no word is in the other language but these: a county's own names. */
    public void lookTranslated(String name, String... names) {
        String here = page.url();
        for (String language : List.of("en", "zh")) {
            speak(here, language);
            lookAt(name + "-" + language, soundAt(language));
            assertTranslated(language, names);
        }
    }

    /** Looks at the present page as it is, without asking for it again: what a form answered. */
    public void lookOnce(String name) {
        lookAt(name, List.of(NARROW, WIDE));
    }

    /** The same for half the time, for a page like others: sound as a telephone shows it. */
    public void glance(String name) {
        lookAt(name, List.of(NARROW));
    }

    private void lookAt(String name, List<Integer> sound) {
        assertThat(page.locator(".fault-code").count())
                .as("a fault at " + name)
                .isEqualTo(name.startsWith("fault") ? 1 : 0);
        for (int width : new int[] {NARROW, WIDE}) {
            page.setViewportSize(width, HEIGHT);
            picture(name + "-" + width);
            assertNothingOverflows(name, width);
            if (sound.contains(width)) {
                assertAccessible(name);
            }
        }
    }

    private void picture(String name) {
        if (!WITHOUT_PICTURES) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENS.resolve(name + ".png"))
                    .setFullPage(true));
        }
    }

    /** No word is in the other language, and no key stands where a word should. */
    public void assertTranslated(String language, String... names) {
        List<?> spoken = (List<?>) page.evaluate("""
                () => {
                  const said = [document.title];
                  for (const e of document.querySelectorAll('body *')) {
                    if (e.closest('[lang]:not(html)') || ['SCRIPT', 'STYLE'].includes(e.tagName)) continue;
                    for (const n of e.childNodes) if (n.nodeType === 3 && n.data.trim()) said.push(n.data.trim());
                    for (const a of ['title', 'alt', 'placeholder', 'aria-label']) if (e.getAttribute(a)) said.push(e.getAttribute(a));
                  }
                  return said;
                }
                """);
        List<String> foreign = spoken.stream()
                .map(text -> without(String.valueOf(text), names))
                .filter(text -> language.equals("en")
                        ? HAN.matcher(text).find()
                        : !HAN.matcher(text).find()
                                && ENGLISH_WORDS.matcher(text).find())
                .toList();
        assertThat(foreign).as("words of another language than " + language).isEmpty();
        assertThat(spoken).noneMatch(text -> KEY.matcher(String.valueOf(text)).find());
    }

    private static String without(String text, String... names) {
        String rest = text;
        for (String name : names) {
            rest = rest.replace(name, "");
        }
        return rest;
    }

    private void assertNothingOverflows(String name, int width) {
        Object needed = page.evaluate("document.documentElement.scrollWidth");
        assertThat(((Number) needed).intValue())
                .as(name + " fits " + width + " px")
                .isLessThanOrEqualTo(width);
    }

    /** No violation that axe-core calls serious or critical. */
    public void assertAccessible(String name) {
        if (!Boolean.TRUE.equals(page.evaluate("typeof axe === 'object'"))) {
            page.evaluate(Shared.AXE);
        }
        // Only violations are wanted, and no page plays a film or a sound, for which axe would load all again.
        Object violations = page.evaluate("""
                async () => (await axe.run({
                    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
                    resultTypes: ['violations'],
                    preload: false
                  }))
                  .violations.filter(v => v.impact === 'serious' || v.impact === 'critical')
                  .map(v => v.id + ': ' + v.help + ' ' + v.nodes.map(n => n.target.join(' ')).slice(0, 5).join(', '))
                """);
        assertThat((List<?>) violations).as("accessibility of " + name).isEmpty();
    }

    @Override
    public void close() {
        session.close();
        assertThat(complaints).as("what the browser complains of").isEmpty();
    }

    /** One browser for all tests of a thread: Playwright does not serve two at once. */
    private static final class Shared {
        private static final String AXE = axe();
        private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Shared::browser);

        private static Browser browser() {
            return Playwright.create(
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
        }

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
            try (InputStream script = Screen.class.getResourceAsStream(path)) {
                return new String(script.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
