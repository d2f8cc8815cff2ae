package org.buluo.app.reporting.web;

import java.util.Set;
import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditRules;
import org.buluo.app.platform.MenuItem;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Routes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may take the routes of ledgers, what the audit says of them, and their place in the menu. */
@Configuration(proxyBeanMethods = false)
class ReportingRoutes {

    private static final int ORDER = 17;
    private static final String LEDGER = "ledger:{id}";
    private static final String[] FILTERS = {"part", "township", "school", "stage", "reason"};

    @Bean
    Routes ledgerWays() {
        return Routes.none()
                .reads(Permission.READ_CHILDREN, "/ledgers", "/ledgers/{id}", "/ledgers/{id}/workbook")
                .reads(Permission.READ_CHILDREN, "/ledgers/{id}/children", "/ledgers/{id}/children/export")
                .acts(Permission.RECONCILE, "/ledgers")
                .acts(Permission.READ_CHILDREN, "/ledgers/{id}/verify")
                .acts(Permission.DECIDE, "/ledgers/{id}/lines/{place}/note");
    }

    @Bean
    AuditRules ledgersAudited() {
        return AuditRules.begin()
                .looked(AuditKind.LIST, "/ledgers", "reporting.ledgers", "")
                .sent(AuditKind.CHANGE, "/ledgers", "reporting.issue", "", "month")
                .looked(AuditKind.VIEW, "/ledgers/{id}", "reporting.ledger", LEDGER)
                .sent(AuditKind.VIEW, "/ledgers/{id}/verify", "reporting.verify", LEDGER)
                .looked(AuditKind.EXPORT, "/ledgers/{id}/workbook", "reporting.workbook", LEDGER)
                .looked(AuditKind.LIST, "/ledgers/{id}/children", "reporting.children", LEDGER, FILTERS)
                .looked(AuditKind.EXPORT, "/ledgers/{id}/children/export", "reporting.children-export", LEDGER, FILTERS)
                .sent(AuditKind.CHANGE, "/ledgers/{id}/lines/{place}/note", "reporting.note", LEDGER);
    }

    @Bean
    MenuItem ledgersMenu() {
        return new MenuItem("reporting.title", "/ledgers", ORDER, Set.of(), MenuItem.REPORTS);
    }
}
