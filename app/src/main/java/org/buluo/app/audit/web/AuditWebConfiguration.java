package org.buluo.app.audit.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.buluo.app.audit.Anchor;
import org.buluo.app.audit.Anchors;
import org.buluo.app.audit.Entries;
import org.buluo.app.platform.Administered;
import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditRules;
import org.buluo.app.platform.Finding;
import org.buluo.app.platform.MenuItem;
import org.buluo.app.platform.Words;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two filters before and behind the gate of sign-in, this module's place in the menu, and its own rules. */
@Configuration(proxyBeanMethods = false)
class AuditWebConfiguration {

    private static final int ORDER = 830;
    /** An anchor is made each day on which the console runs. */
    private static final int LONGEST = 2;

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
        return MenuItem.administration("audit.title", "/audit", ORDER);
    }

    @Bean
    Administered auditAdministered(Anchors anchors, Clock clock) {
        return new Administered("audit.title", "/audit", ORDER, who -> state(anchors.latest(1), LocalDate.now(clock)));
    }

    private static Finding state(List<Anchor> latest, LocalDate today) {
        if (latest.isEmpty()) {
            return Finding.good(Words.of("audit.state.none"));
        }
        Anchor last = latest.get(0);
        Words said = Words.of("audit.state.anchored", last.position(), last.day());
        return last.day().isBefore(today.minusDays(LONGEST))
                ? Finding.warn(said, Words.of("audit.state.advice"))
                : Finding.good(said);
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
