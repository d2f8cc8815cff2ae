package org.buluo.app.corrections.web;

import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Routes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may take the routes of this module. */
@Configuration(proxyBeanMethods = false)
class CorrectionsRoutes {

    @Bean
    Routes correctionsWays() {
        return Routes.none()
                .reads(Permission.READ_CHILDREN, "/corrections", "/corrections/lines", "/corrections/lines/{id}")
                .reads(Permission.READ_CHILDREN, "/corrections/export", "/corrections/handings/{id}")
                .reads(Permission.RECONCILE, "/corrections/hand")
                .acts(Permission.RECONCILE, "/corrections/hand", "/corrections/lines/{id}/accept")
                .acts(Permission.WORK_CASES, "/corrections/lines/{id}/dispute", "/corrections/lines/{id}/take-back")
                .reads(Permission.REVEAL, "/corrections/purpose")
                .acts(Permission.REVEAL, "/corrections/purpose");
    }
}
