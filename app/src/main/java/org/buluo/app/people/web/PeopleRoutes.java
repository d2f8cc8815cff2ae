package org.buluo.app.people.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.buluo.app.people.Post;
import org.buluo.app.people.Posts;
import org.buluo.app.platform.Administered;
import org.buluo.app.platform.Finding;
import org.buluo.app.platform.MenuItem;
import org.buluo.app.platform.OpenSessions;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.Routes;
import org.buluo.app.platform.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may take the routes of this module, and their places in the menu. */
@Configuration(proxyBeanMethods = false)
class PeopleRoutes {

    private static final int PEOPLE = 800;
    private static final int ROLES = 805;
    private static final int SESSIONS = 810;
    private static final List<Role> ADMINISTRATORS =
            List.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN, Role.AID_OFFICE, Role.AUDITOR);

    @Bean
    Routes peopleWays() {
        return Routes.none()
                .reads(Permission.READ_ACCOUNTS, "/people", "/people/export", "/people/roles", "/people/{id}")
                .reads(Permission.OPEN_ACCOUNTS, "/people/new")
                .acts(Permission.OPEN_ACCOUNTS, "/people", "/people/{id}", "/people/{id}/close", "/people/{id}/reopen")
                .acts(Permission.OPEN_ACCOUNTS, "/people/{id}/reset-password")
                .acts(Permission.GUARD_ACCOUNTS, "/people/{id}/end-sessions", "/people/{id}/unlock")
                .acts(Permission.RESET_FACTORS, "/people/{id}/reset-factor")
                .reads(Permission.READ_SESSIONS, "/sessions")
                .acts(Permission.READ_SESSIONS, "/sessions/end");
    }

    @Bean
    MenuItem peopleMenu() {
        return MenuItem.administration("people.title", "/people", PEOPLE);
    }

    @Bean
    MenuItem rolesMenu() {
        return MenuItem.administration("people.roles", "/people/roles", ROLES);
    }

    @Bean
    MenuItem sessionsMenu() {
        return MenuItem.administration("people.sessions", "/sessions", SESSIONS);
    }

    @Bean
    Administered peopleAdministered(Posts posts) {
        return new Administered("people.title", "/people", PEOPLE, who -> accounts(posts.sums()));
    }

    private static Finding accounts(Posts.Sums sums) {
        return Finding.good(Words.of("people.state.sums", sums.used(), sums.waiting(), sums.closed()));
    }

    @Bean
    Administered rolesAdministered(Posts posts) {
        return new Administered("people.roles", "/people/roles", ROLES, who -> roles(posts.open(who)));
    }

    /** Whose work nobody else can do. */
    private static Finding roles(List<Post> posts) {
        Set<Role> held = posts.stream().map(Post::role).collect(Collectors.toSet());
        long empty =
                ADMINISTRATORS.stream().filter(role -> !held.contains(role)).count();
        Words said = Words.of("people.roles.state", held.size(), Role.values().length);
        return empty > 0
                ? Finding.warn(Words.of("people.roles.state.empty", empty), Words.of("people.roles.state.advice"))
                : Finding.good(said);
    }

    @Bean
    Administered sessionsAdministered(OpenSessions sessions) {
        return new Administered(
                "people.sessions",
                "/sessions",
                SESSIONS,
                who -> Finding.good(
                        Words.of("people.sessions.state", sessions.all().size())));
    }
}
