package org.buluo.app.budget.web;

import java.util.Set;
import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditRules;
import org.buluo.app.platform.MenuItem;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Routes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may take the routes of this module, what the audit says of them, and its place in the menu. */
@Configuration(proxyBeanMethods = false)
class BudgetRoutes {

    private static final int ORDER = 18;
    private static final String TERM = "term:{term}";
    private static final String SHARE = "share:{id}";
    private static final String[] FILTERS = {"provision", "stage", "township"};

    @Bean
    Routes budgetWays() {
        return Routes.none()
                .reads(Permission.READ_CHILDREN, "/budget", "/budget/{term}", "/budget/{term}/export")
                .reads(Permission.READ_CHILDREN, "/budget/{term}/granted", "/budget/{term}/granted/export")
                .reads(Permission.READ_CHILDREN, "/budget/shares", "/budget/what-if/{id}")
                .acts(Permission.PROPOSE_POLICY, "/budget/shares", "/budget/shares/{id}/withdraw")
                .acts(Permission.APPROVE_POLICY, "/budget/shares/{id}/decide");
    }

    @Bean
    AuditRules budgetAudited() {
        return AuditRules.begin()
                .not("/budget", "leads on to a term")
                .looked(AuditKind.VIEW, "/budget/{term}", "budget.need", TERM, FILTERS)
                .looked(AuditKind.EXPORT, "/budget/{term}/export", "budget.export", TERM, FILTERS)
                .looked(AuditKind.LIST, "/budget/{term}/granted", "budget.granted", TERM, FILTERS)
                .looked(AuditKind.EXPORT, "/budget/{term}/granted/export", "budget.granted-export", TERM, FILTERS)
                .looked(AuditKind.VIEW, "/budget/what-if/{id}", "budget.what-if", "what-if:{id}")
                .looked(AuditKind.VIEW, "/budget/shares", "budget.shares", "")
                .sent(AuditKind.CHANGE, "/budget/shares", "budget.propose", "", "provision", "from")
                .sent(AuditKind.CHANGE, "/budget/shares/{id}/withdraw", "budget.withdraw", SHARE)
                .recorded(AuditKind.APPROVE, "/budget/shares/{id}/decide", "budget.decide", SHARE);
    }

    @Bean
    MenuItem budgetMenu() {
        return new MenuItem("budget.title", "/budget", ORDER, Set.of(), MenuItem.REPORTS);
    }
}
