package org.buluo.app.safekeeping.web;

import org.buluo.app.platform.Administered;
import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditRules;
import org.buluo.app.platform.MenuItem;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Routes;
import org.buluo.app.safekeeping.WatchedBackups;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may take the route of this module, what the audit says of it, and its place in the menu. */
@Configuration(proxyBeanMethods = false)
class SafekeepingRoutes {

    private static final int ORDER = 820;

    @Bean
    Routes safekeepingWays() {
        return Routes.none().reads(Permission.READ_BACKUPS, "/backups");
    }

    @Bean
    AuditRules safekeepingAudited() {
        return AuditRules.begin().looked(AuditKind.LIST, "/backups", "safekeeping.backups", "");
    }

    @Bean
    MenuItem backupsMenu() {
        return MenuItem.administration("safekeeping.title", "/backups", ORDER);
    }

    @Bean
    Administered backupsAdministered(WatchedBackups watched) {
        return new Administered("safekeeping.title", "/backups", ORDER, who -> watched.look());
    }
}
