package org.buluo.app.corrections.web;

import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the audit says of this module's requests. */
@Configuration(proxyBeanMethods = false)
class CorrectionsAuditRules {

    private static final String[] NARROWED = {"roster", "place", "state", "aspect", "fault", "township", "handing"};

    @Bean
    AuditRules correctionsAudited() {
        String line = "correction:{id}";
        return AuditRules.begin()
                .looked(AuditKind.LIST, "/corrections", "corrections.overview", "", "roster")
                .looked(AuditKind.LIST, "/corrections/lines", "corrections.list", "", NARROWED)
                .looked(AuditKind.VIEW, "/corrections/lines/{id}", "corrections.line", line)
                .looked(AuditKind.EXPORT, "/corrections/export", "corrections.export", "", NARROWED)
                .looked(AuditKind.VIEW, "/corrections/hand", "corrections.hand", "", "roster", "place")
                .recorded(AuditKind.CHANGE, "/corrections/hand", "corrections.hand", "")
                .looked(AuditKind.VIEW, "/corrections/handings/{id}", "corrections.receipt", "handing:{id}")
                .sent(AuditKind.CHANGE, "/corrections/lines/{id}/dispute", "corrections.dispute", line)
                .sent(AuditKind.CHANGE, "/corrections/lines/{id}/take-back", "corrections.take-back", line)
                .sent(AuditKind.CHANGE, "/corrections/lines/{id}/accept", "corrections.accept", line)
                .looked(AuditKind.VIEW, "/corrections/purpose", "corrections.purpose-export", "")
                .recorded(AuditKind.REVEAL, "/corrections/purpose", "corrections.purpose-export", "");
    }
}
