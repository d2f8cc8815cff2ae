package org.buluo.app.audit.web;

import java.util.Set;
import org.buluo.app.audit.Entries;
import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditRules;
import org.buluo.app.platform.MenuItem;
import org.buluo.app.platform.Role;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two filters before and behind the gate of sign-in, this module's place in the menu, and its own rules. */
@Configuration(proxyBeanMethods = false)
class AuditWebConfiguration {

    private static final int ORDER = 910;
    private static final String[] SHOWN = {"from", "to", "kind", "outcome"};
    /** The request is bound to its thread at -105; the gate stands at -100. */
    private static final int BEFORE_THE_GATE = -104;

    private static final int BEHIND_THE_GATE = 0;

    @Bean
    FilterRegistrationBean<RequestAudit> requestAudit(AuditedRoutes routes, Foresight foresight, Entries entries) {
        return at(BEFORE_THE_GATE, new RequestAudit(routes, foresight, entries));
    }

    @Bean
    FilterRegistrationBean<Whoever> whoever() {
        return at(BEHIND_THE_GATE, new Whoever());
    }

    private static <F extends jakarta.servlet.Filter> FilterRegistrationBean<F> at(int order, F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }

    @Bean
    MenuItem auditMenu() {
        return new MenuItem("audit.title", "/audit", ORDER, Set.of(Role.AUDITOR, Role.AUDIT_ADMIN));
    }

    @Bean
    AuditRules auditAudited() {
        return AuditRules.begin()
                .looked(AuditKind.LIST, "/audit", "audit.list", "", SHOWN)
                .looked(AuditKind.EXPORT, "/audit/export", "audit.export", "", SHOWN)
                .sent(AuditKind.SEARCH, "/audit/search", "audit.search", "")
                .looked(AuditKind.VIEW, "/audit/anchors", "audit.anchors", "");
    }
}
