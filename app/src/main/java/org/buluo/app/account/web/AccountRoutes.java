package org.buluo.app.account.web;

import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Routes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may take the routes of this module. */
@Configuration(proxyBeanMethods = false)
class AccountRoutes {

    @Bean
    Routes accountWays() {
        return Routes.none()
                .reads(Permission.READ_CHILDREN, "/", "/children", "/children/{id}", "/children/export", "/comparison")
                .reads(Permission.READ_CHILDREN, "/runs", "/runs/{id}", "/runs/{id}/files/{name}")
                .reads(Permission.READ_CHILDREN, "/runs/diff", "/runs/{a}/diff/{b}", "/runs/{a}/diff/{b}/export")
                .acts(Permission.READ_CHILDREN, "/children/search")
                .acts(Permission.REVEAL, "/children/{id}/reveal", "/children/{id}/extract", "/children/purpose")
                // To whoever made it alone; forms with full numbers are fetched here too.
                .acts(Permission.READ_CHILDREN, "/children/purpose/{id}")
                .reads(Permission.REVEAL, "/children/purpose")
                .reads(Permission.PUBLISH, "/children/notice")
                .acts(Permission.PUBLISH, "/children/notice")
                .acts(Permission.DECIDE, "/children/{id}/decide")
                .acts(Permission.RECONCILE, "/runs", "/runs/again");
    }
}
