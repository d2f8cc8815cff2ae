package org.buluo.app.paper.web;

import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Routes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may take the routes of this module. */
@Configuration(proxyBeanMethods = false)
class PaperRoutes {

    @Bean
    Routes paperWays() {
        return Routes.none()
                .reads(Permission.READ_CHILDREN, "/check", "/check/{code}", "/check/{code}/paper")
                .acts(Permission.READ_CHILDREN, "/print");
    }
}
