package org.buluo.app.forms.web;

import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Routes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may take the routes of this module. */
@Configuration(proxyBeanMethods = false)
class FormsRoutes {

    @Bean
    Routes formsWays() {
        return Routes.none()
                .reads(Permission.READ_CHILDREN, "/forms", "/forms/{id}")
                .acts(Permission.READ_CHILDREN, "/forms", "/forms/{id}");
    }
}
