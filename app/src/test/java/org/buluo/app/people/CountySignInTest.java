package org.buluo.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import org.buluo.app.Screen;
import org.buluo.app.TestFolders;
import org.buluo.app.TestServers;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.Base32;
import org.buluo.app.platform.Totp;
import org.buluo.provider.CountyProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The county's own sign-in, against a provider that is one. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "buluo.demo=true")
@DirtiesContext
class CountySignInTest {

    private static final ServletWebServerApplicationContext PROVIDER = CountyProvider.start();
    private static final String ISSUER =
            "http://localhost:" + PROVIDER.getWebServer().getPort();

    @LocalServerPort
    private int port;

    @Autowired
    private Administration administration;

    @Autowired
    private Accounts accounts;

    private Screen screen;
    private Page page;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        TestServers.register(registry, TestServers::newDatabase);
        registry.add("buluo.data", () -> TestFolders.named("county-sign-in-data"));
        registry.add("buluo.oidc.issuer", () -> ISSUER);
        registry.add("buluo.oidc.client", () -> CountyProvider.CLIENT);
        registry.add("buluo.oidc.secret", () -> CountyProvider.SECRET);
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @BeforeEach
    void open() {
        // The provider knows the console by its number; a loopback address may come back to any port (RFC 8252, 7.3).
        screen = Screen.open("http://127.0.0.1:" + port);
        page = screen.page();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void throughTheProvider(String login) {
        page.navigate("/sign-in");
        page.click("main .other-way a");
        page.waitForURL(url -> url.startsWith(ISSUER));
        page.fill("#username", login);
        page.fill("#password", CountyProvider.PASSWORD);
        page.click("button[type=submit]");
        page.waitForURL(url -> !url.startsWith(ISSUER));
    }

    @Test
    void itSaysWhoSomebodyIsAndTheSecondFactorIsAskedForAllTheSame() {
        Wish wish = new Wish("oi-fin", "丁浩", "AID_OFFICE", "", "", "", "", "county-7");
        administration.open(accounts.find("system").orElseThrow(), wish);
        page.navigate("/sign-in");
        screen.look("sign-in-county");
        throughTheProvider("county-7");
        assertThat(page.url()).endsWith("/sign-in/set-up");
        page.navigate("/children");
        assertThat(page.url()).endsWith("/sign-in");
        page.navigate("/sign-in/set-up");
        page.click("details summary");
        page.fill("#code", Totp.codeAt(Base32.decode(page.textContent("#typed")), Instant.now()));
        page.click("main button[type=submit]");
        page.click("text=已保存");
        page.waitForLoadState();
        assertThat(page.textContent("header")).contains("丁浩");
    }

    @Test
    void whoHasNoAccountDoesNotGetOne() {
        throughTheProvider("stranger");
        assertThat(page.url()).endsWith("/sign-in?unknown");
        assertThat(page.textContent("main .note")).contains("没有对应的账号");
        page.navigate("/children");
        assertThat(page.url()).endsWith("/sign-in");
    }
}
