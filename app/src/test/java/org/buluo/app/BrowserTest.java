package org.buluo.app;

import com.microsoft.playwright.Page;
import org.buluo.app.platform.DemoAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test that looks at the console in a browser. {@link #page} is a new session. */
public abstract class BrowserTest extends ConsoleTest {

    @LocalServerPort
    private int port;

    private Screen screen;

    /** The page that the test drives. */
    protected Page page;

    @BeforeEach
    void openPage() {
        screen = Screen.open(address());
        page = screen.page();
    }

    @AfterEach
    void closePage() {
        screen.close();
    }

    /** Where the console is. */
    protected String address() {
        return "http://localhost:" + port;
    }

    /** Signs in with a demo account: {@code aid}, {@code town}, {@code school}, {@code leader}, {@code audit}. */
    protected void signIn(String login) {
        screen.signIn(login, DemoAccounts.PASSWORD);
    }

    /** Looks at the present page at both widths and in both languages: a picture of each, sound for everybody. */
    protected void look(String name) {
        screen.look(name);
    }

    /** Looks at the present page as it is, in its one language. */
    protected void lookAsItIs(String name) {
        screen.lookOnce(name);
    }

    /** Looks at the present page as it is, for half the time: a page like others. */
    protected void glance(String name) {
        screen.glance(name);
    }

    /** No violation that axe-core calls serious or critical. */
    protected void assertAccessible(String name) {
        screen.assertAccessible(name);
    }
}
