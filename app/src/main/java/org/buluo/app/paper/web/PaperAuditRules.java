package org.buluo.app.paper.web;

import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the audit says of this module's requests. */
@Configuration(proxyBeanMethods = false)
class PaperAuditRules {

    private static final String LIST = "list:{code}";

    @Bean
    AuditRules paperAudited() {
        return AuditRules.begin()
                .recorded(AuditKind.PRINT, "/print", "paper.print", "")
                .looked(AuditKind.PRINT, "/check/{code}/paper", "paper.paper", LIST, "volume")
                .looked(AuditKind.VIEW, "/check", "paper.ask", "")
                .looked(AuditKind.VIEW, "/check/{code}", "paper.check", LIST);
    }
}
