package org.buluo.app.reporting.web;

import java.util.Set;
import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditRules;
import org.buluo.app.platform.MenuItem;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Routes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may take the routes of exports, what the audit says of them, and their place in the menu. */
@Configuration(proxyBeanMethods = false)
class ExportRoutes {

    private static final int ORDER = 19;
    private static final String LAYOUT = "layout:{layout}";

    @Bean
    Routes exportWays() {
        return Routes.none()
                .reads(Permission.READ_CHILDREN, "/exports", "/exports/{layout}", "/exports/{layout}/yaml")
                .acts(Permission.REVEAL, "/exports/{layout}");
    }

    @Bean
    AuditRules exportsAudited() {
        return AuditRules.begin()
                .looked(AuditKind.LIST, "/exports", "reporting.exports", "")
                .looked(AuditKind.VIEW, "/exports/{layout}", "reporting.layout", LAYOUT)
                .looked(AuditKind.EXPORT, "/exports/{layout}/yaml", "reporting.layout-yaml", LAYOUT)
                .recorded(AuditKind.EXPORT, "/exports/{layout}", "reporting.export", LAYOUT);
    }

    @Bean
    MenuItem exportsMenu() {
        return new MenuItem("reporting.exports", "/exports", ORDER, Set.of(), MenuItem.REPORTS);
    }
}
