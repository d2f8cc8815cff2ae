package org.buluo.app.people.web;

import org.buluo.app.platform.MenuItem;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Routes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may take the routes of this module, and their places in the menu. */
@Configuration(proxyBeanMethods = false)
class PeopleRoutes {

    private static final int PEOPLE = 800;
    private static final int SESSIONS = 810;

    @Bean
    Routes peopleWays() {
        return Routes.none()
                .reads(Permission.READ_ACCOUNTS, "/people", "/people/roles", "/people/{id}")
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
        return MenuItem.forAll("people.title", "/people", PEOPLE);
    }

    @Bean
    MenuItem sessionsMenu() {
        return MenuItem.forAll("people.sessions", "/sessions", SESSIONS);
    }
}
