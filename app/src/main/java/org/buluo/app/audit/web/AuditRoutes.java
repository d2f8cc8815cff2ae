package org.buluo.app.audit.web;

import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Routes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may take the routes of this module. */
@Configuration(proxyBeanMethods = false)
class AuditRoutes {

    @Bean
    Routes auditWays() {
        return Routes.none()
                .reads(Permission.READ_AUDIT, "/audit", "/audit/export", "/audit/anchors")
                .acts(Permission.READ_AUDIT, "/audit/search");
    }
}
