package org.buluo.app.safekeeping.web;

import org.buluo.app.platform.Administered;
import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditRules;
import org.buluo.app.platform.MenuItem;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Routes;
import org.buluo.app.safekeeping.Keeping;
import org.buluo.app.safekeeping.WatchedBackups;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may take the routes of this module, what the audit says of them, and their places in the menu. */
@Configuration(proxyBeanMethods = false)
class SafekeepingRoutes {

    private static final int BACKUPS = 820;
    private static final int KEEPING = 830;
    private static final String KIND = "kept:{kind}";

    @Bean
    Routes safekeepingWays() {
        return Routes.none()
                .reads(Permission.READ_BACKUPS, "/backups")
                .reads(Permission.READ_KEEPING, "/keeping", "/keeping/{kind}")
                .acts(Permission.PROPOSE_PERIODS, "/keeping/{kind}/propose")
                .acts(Permission.CONFIRM_PERIODS, "/keeping/{kind}/confirm", "/keeping/{kind}/refuse")
                .acts(Permission.HOLD_DATA, "/keeping/{kind}/hold", "/keeping/{kind}/lift");
    }

    @Bean
    AuditRules safekeepingAudited() {
        return AuditRules.begin()
                .looked(AuditKind.LIST, "/backups", "safekeeping.backups", "")
                .looked(AuditKind.LIST, "/keeping", "safekeeping.keeping", "")
                .looked(AuditKind.VIEW, "/keeping/{kind}", "safekeeping.kind", KIND)
                .recorded(AuditKind.ADMINISTER, "/keeping/{kind}/propose", "safekeeping.propose", KIND)
                .recorded(AuditKind.APPROVE, "/keeping/{kind}/confirm", "safekeeping.confirm", KIND)
                .recorded(AuditKind.APPROVE, "/keeping/{kind}/refuse", "safekeeping.refuse", KIND)
                .recorded(AuditKind.ADMINISTER, "/keeping/{kind}/hold", "safekeeping.hold", KIND)
                .recorded(AuditKind.ADMINISTER, "/keeping/{kind}/lift", "safekeeping.lift", KIND);
    }

    @Bean
    MenuItem backupsMenu() {
        return MenuItem.administration("safekeeping.title", "/backups", BACKUPS);
    }

    @Bean
    MenuItem keepingMenu() {
        return MenuItem.administration("safekeeping.keeping", "/keeping", KEEPING);
    }

    @Bean
    Administered backupsAdministered(WatchedBackups watched) {
        return new Administered("safekeeping.title", "/backups", BACKUPS, who -> watched.look());
    }

    @Bean
    Administered keepingAdministered(Keeping keeping) {
        return new Administered("safekeeping.keeping", "/keeping", KEEPING, who -> keeping.finding());
    }
}
