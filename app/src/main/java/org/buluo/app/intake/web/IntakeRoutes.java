package org.buluo.app.intake.web;

import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Routes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may take the routes of this module. */
@Configuration(proxyBeanMethods = false)
class IntakeRoutes {

    @Bean
    Routes intakeWays() {
        return Routes.none()
                .reads(Permission.READ_CHILDREN, "/intake", "/intake/export", "/intake/missing", "/intake/uploads/{id}")
                .reads(Permission.READ_CHILDREN, "/intake/deliveries/{id}", "/intake/deliveries/{id}/original")
                .reads(Permission.READ_CHILDREN, "/intake/deliveries/{id}/rejects", "/intake/deliveries/{id}/defects")
                .reads(Permission.READ_CHILDREN, "/intake/templates", "/intake/templates/{code}/blank")
                .reads(Permission.READ_CHILDREN, "/intake/templates/{code}/filled")
                .acts(Permission.SEND_FILES, "/intake", "/intake/deliveries/{id}/password")
                .acts(Permission.SEND_FILES, "/intake/deliveries/{id}/withdraw", "/intake/deliveries/{id}/restore")
                .acts(Permission.SEND_FILES, "/intake/deliveries/{id}/beside");
    }
}
