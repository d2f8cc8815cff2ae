package org.buluo.app.platform.web;

import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Routes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may take the routes of this module. */
@Configuration(proxyBeanMethods = false)
class PlatformRoutes {

    @Bean
    Routes platformWays() {
        return Routes.none()
                .reads(Permission.ANYBODY, "/error", "/setup", "/sign-in", "/sign-in/factor")
                .reads(Permission.ANYBODY, "/sign-in/password", "/sign-in/set-up", "/health")
                .acts(Permission.ANYBODY, "/error", "/setup", "/sign-in", "/sign-in/factor")
                .acts(Permission.ANYBODY, "/sign-in/password", "/sign-in/set-up")
                .reads(Permission.OWN, "/sign-in/codes", "/me", "/me/factor")
                .acts(Permission.OWN, "/me/password", "/me/codes", "/me/factor", "/me/factor/keep", "/me/sessions/end")
                .reads(Permission.OWN, "/jobs", "/jobs/{id}", "/jobs/{id}/progress");
    }
}
