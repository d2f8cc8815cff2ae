package org.buluo.app.records.web;

import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Routes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may take the routes of this module: whoever sees children, each those of the own area. */
@Configuration(proxyBeanMethods = false)
class RecordsRoutes {

    @Bean
    Routes recordsWays() {
        return Routes.none()
                .reads(Permission.READ_CHILDREN, "/records", "/records/place", "/records/children")
                .reads(Permission.READ_CHILDREN, "/records/children/{id}")
                .reads(Permission.READ_CHILDREN, "/records/papers/{code}", "/records/papers/{code}/workbook")
                .acts(Permission.READ_CHILDREN, "/records/print");
    }
}
