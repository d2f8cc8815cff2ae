package org.buluo.app.linkage.web;

import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the audit says of this module's requests. */
@Configuration(proxyBeanMethods = false)
class LinkageAuditRules {

    @Bean
    AuditRules linkageAudited() {
        return AuditRules.begin()
                .looked(AuditKind.VIEW, "/review", "linkage.review", "", "place", "decided", "sort")
                .recorded(AuditKind.CHANGE, "/review/decide", "linkage.decide", "")
                .recorded(AuditKind.CHANGE, "/review/undo", "linkage.undo", "")
                .looked(AuditKind.LIST, "/review/situations", "linkage.situations", "")
                .looked(AuditKind.LIST, "/review/situation", "linkage.situation", "")
                .recorded(AuditKind.CHANGE, "/review/situation", "linkage.decide-all", "")
                .looked(AuditKind.LIST, "/review/decisions", "linkage.decisions", "", "by", "undone", "bulk")
                .recorded(AuditKind.CHANGE, "/review/decisions/undo", "linkage.undo", "")
                .recorded(AuditKind.CHANGE, "/review/decisions/undo-all", "linkage.undo-all", "");
    }
}
