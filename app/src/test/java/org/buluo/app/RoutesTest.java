package org.buluo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.Route;
import org.buluo.app.platform.RouteTable;
import org.buluo.app.platform.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route says what one needs for it, and nobody takes one without. */
class RoutesTest extends ConsoleTest {

    private static final Path MATRIX = Path.of("..", "docs", "security", "roles.md");

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private RouteTable routes;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mapping;

    @Test
    void everyRouteDeclaresItsPermissionAndNoDeclarationIsLeftOver() {
        Set<String> declared = new TreeSet<>();
        routes.all().stream()
                .filter(route -> !route.pattern().startsWith("/test/"))
                .forEach(route -> declared.add(route.method() + " " + route.pattern()));
        assertThat(handled()).isEqualTo(declared);
    }

    private Set<String> handled() {
        Set<String> handled = new TreeSet<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            for (String pattern : info.getPatternValues()) {
                if (!pattern.startsWith("/test/")) {
                    (methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods)
                            .forEach(method -> handled.add(method + " " + pattern));
                }
            }
        });
        return handled;
    }

    @Test
    void aRouteWithoutADeclarationIsRefused() throws Exception {
        for (String login : List.of("aid", "system", "audit")) {
            web.perform(get("/test/undeclared").with(user(person(login)))).andExpect(status().isForbidden());
        }
    }

    /** Each demo account at each route: refused exactly when its role lacks the permission. */
    @Test
    void nobodyTakesARouteWithoutItsPermission() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String login : List.of("leader", "audit", "system", "security", "auditadmin", "manager", "unit")) {
            SignedIn person = person(login);
            for (Route route : routes.all()) {
                if (!route.permission().isOf(person.role())
                        && !route.pattern().equals("/")
                        && statusOf(person, route) != 403) {
                    wrong.add(login + " " + route);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private int statusOf(SignedIn person, Route route) throws Exception {
        return web.perform(request(
                                HttpMethod.valueOf(route.method()),
                                route.pattern().replaceAll("\\{\\w+}", "1"))
                        .with(user(person))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @Test
    void whoAdministersIsLedToTheAccountsAndSeesNoChildren() throws Exception {
        web.perform(get("/").with(user(person("system")))).andExpect(redirectedUrl("/settings"));
        web.perform(get("/children").with(user(person("system")))).andExpect(status().isForbidden());
        web.perform(get("/people").with(user(person("system")))).andExpect(status().isOk());
        assertThat(Permission.READ_CHILDREN.roles())
                .doesNotContain(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN, Role.ACCOUNT_MANAGER);
    }

    @Test
    void aLeaderReadsOnly() {
        Set<Permission> held = Arrays.stream(Permission.values())
                .filter(permission -> permission.isOf(Role.LEADER))
                .collect(Collectors.toSet());
        assertThat(held).containsExactlyInAnyOrder(Permission.ANYBODY, Permission.OWN, Permission.READ_CHILDREN);
    }

    @Test
    void whoGivesPasswordsTakesNoSecondFactorOff() {
        assertThat(Permission.RESET_FACTORS.roles()).doesNotContainAnyElementsOf(Permission.OPEN_ACCOUNTS.roles());
    }

    @Test
    void theTableInTheDocumentsIsTheOneOfTheCode() throws IOException {
        assertThat(Files.readString(MATRIX)).contains(matrix());
    }

    private static String matrix() {
        StringBuilder table = new StringBuilder("| permission |");
        for (Role role : Role.values()) {
            table.append(' ').append(role.name()).append(" |");
        }
        table.append("\n|---|").append("---|".repeat(Role.values().length)).append('\n');
        for (Permission permission : Permission.values()) {
            table.append("| ")
                    .append(permission.name())
                    .append(permission.isGuarded() ? " *" : "")
                    .append(" |");
            for (Role role : Role.values()) {
                table.append(permission.isOf(role) ? " ● |" : "  |");
            }
            table.append('\n');
        }
        return table.toString();
    }

    private SignedIn person(String login) {
        return accounts.find(login).orElseThrow();
    }
}
