package org.buluo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.buluo.app.account.web.ExampleRuns;
import org.buluo.app.platform.DemoAccounts;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.RouteTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** No page asks the browser for anything that the content policy forbids, and what it forbids does not happen. */
@Import(ExampleRuns.class)
class ContentPolicyTest extends BrowserTest {

    private static final Set<String> NO_PAGES = Set.of("/policy/schema", "/error", "/setup", "/health");
    private static final String FORBIDDEN = """
            () => {
              window.ran = false;
              const script = document.createElement('script');
              script.textContent = 'window.ran = true';
              document.body.append(script);
              document.body.insertAdjacentHTML('beforeend', '<p id="styled" style="color: rgb(1, 2, 3)">x</p>');
              return String(window.ran) + ' ' + getComputedStyle(document.getElementById('styled')).color;
            }
            """;

    @Autowired
    private ExampleRuns runs;

    @Autowired
    private RouteTable routes;

    @BeforeEach
    void example() throws Exception {
        runs.made();
    }

    @Test
    void noPageOfAnyRoleBreaksThePolicy() {
        assertKept("aid", Role.AID_OFFICE);
        page.context().clearCookies();
        assertKept("security", Role.SECURITY_ADMIN);
        page.context().clearCookies();
        assertKept("auditadmin", Role.AUDIT_ADMIN);
    }

    /** A violation is an error on the browser's console, which fails the test at its end. */
    private void assertKept(String login, Role role) {
        signIn(login);
        Set<String> pages = new TreeSet<>();
        routes.all().stream()
                .filter(route ->
                        route.method().equals("GET") && route.permission().isOf(role))
                .map(route -> route.pattern())
                .filter(path -> !path.contains("{") && !path.endsWith("/export") && !path.startsWith("/test/"))
                .filter(path -> !NO_PAGES.contains(path))
                .forEach(pages::add);
        assertThat(pages).hasSizeGreaterThan(5);
        for (String path : pages) {
            assertThat(page.navigate(path).headers().get("content-security-policy"))
                    .as(path)
                    .doesNotContain("unsafe")
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
        }
    }

    @Test
    void whatSomebodyBringsIntoAPageDoesNotRunAndIsNoticed() {
        Screen other = Screen.open(address());
        other.signIn("leader", DemoAccounts.PASSWORD);
        Object seen = other.page().evaluate(FORBIDDEN);
        assertThat(String.valueOf(seen)).startsWith("false ").doesNotContain("rgb(1, 2, 3)");
        assertThatThrownBy(other::close)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Content Security Policy");
    }

    @Test
    void everyPageIsKeptByNoCacheAndAsksForNoDevice() {
        signIn("leader");
        var headers = page.navigate("/children").headers();
        assertThat(headers.get("cache-control")).contains("no-store");
        assertThat(headers.get("permissions-policy")).contains("geolocation=()", "camera=()");
        assertThat(List.of(
                        headers.get("cross-origin-opener-policy"),
                        headers.get("cross-origin-resource-policy"),
                        headers.get("x-content-type-options"),
                        headers.get("x-frame-options"),
                        headers.get("referrer-policy")))
                .isEqualTo(List.of("same-origin", "same-origin", "nosniff", "DENY", "same-origin"));
    }
}
