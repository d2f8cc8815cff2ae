package org.buluo.app.casework.web;

import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the audit says of this module's requests. */
@Configuration(proxyBeanMethods = false)
class CasesAuditRules {

    private static final String CASE = "case:{id}";

    @Bean
    AuditRules casesAudited() {
        return AuditRules.begin()
                .looked(AuditKind.LIST, "/cases", "casework.list", "", "view", "due", "kind", "level", "subject")
                .looked(AuditKind.EXPORT, "/cases/export", "casework.export", "", "view", "due", "kind", "level")
                .recorded(AuditKind.CHANGE, "/cases/bulk", "casework.bulk", "")
                .looked(AuditKind.VIEW, "/cases/new", "casework.new", "", "child")
                .recorded(AuditKind.CHANGE, "/cases/new", "casework.raise", "")
                .looked(AuditKind.VIEW, "/cases/{id}", "casework.case", CASE)
                .sent(AuditKind.CHANGE, "/cases/{id}/log", "casework.log", CASE, "how")
                .sent(AuditKind.CHANGE, "/cases/{id}/assign", "casework.assign", CASE)
                .sent(AuditKind.CHANGE, "/cases/{id}/escalate", "casework.escalate", CASE)
                .sent(AuditKind.CHANGE, "/cases/{id}/refer", "casework.refer", CASE)
                .sent(AuditKind.CHANGE, "/cases/{id}/referral", "casework.referral", CASE, "answer")
                .sent(AuditKind.CHANGE, "/cases/{id}/close", "casework.close", CASE)
                .sent(AuditKind.APPROVE, "/cases/{id}/decide", "casework.decide", CASE, "agreed")
                .sent(AuditKind.CHANGE, "/cases/{id}/reopen", "casework.reopen", CASE)
                .recorded(AuditKind.CHANGE, "/cases/{id}/evidence", "casework.evidence", CASE)
                .looked(AuditKind.EXPORT, "/cases/{id}/evidence/{file}", "casework.download", CASE)
                .looked(AuditKind.LIST, "/cases/desks", "casework.desks", "")
                .recorded(AuditKind.CHANGE, "/cases/desks", "casework.hand-over", "")
                .looked(AuditKind.LIST, "/cases/message", "casework.message", "")
                .looked(AuditKind.VIEW, "/cases/calendar", "casework.calendar-page", "")
                .recorded(AuditKind.ADMINISTER, "/cases/calendar", "casework.calendar", "")
                .not("/cases/notices", "figures and numbers of matters that were told to whoever asks, no child");
    }
}
