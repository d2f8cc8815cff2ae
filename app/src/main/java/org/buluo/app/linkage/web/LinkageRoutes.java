package org.buluo.app.linkage.web;

import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Routes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may take the routes of this module. */
@Configuration(proxyBeanMethods = false)
class LinkageRoutes {

    @Bean
    Routes linkageWays() {
        return Routes.none()
                .reads(Permission.READ_CHILDREN, "/review", "/review/decisions")
                .reads(Permission.READ_CHILDREN, "/review/situations", "/review/situation")
                .acts(Permission.DECIDE, "/review/decide", "/review/undo", "/review/situation")
                .acts(Permission.DECIDE, "/review/decisions/undo", "/review/decisions/undo-all");
    }
}
