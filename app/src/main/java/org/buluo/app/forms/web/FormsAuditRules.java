package org.buluo.app.forms.web;

import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the audit says of this module's requests. */
@Configuration(proxyBeanMethods = false)
class FormsAuditRules {

    @Bean
    AuditRules formsAudited() {
        return AuditRules.begin()
                .looked(AuditKind.VIEW, "/forms", "forms.start", "")
                .sent(AuditKind.CHANGE, "/forms", "forms.send", "")
                .looked(AuditKind.VIEW, "/forms/{id}", "forms.form", "form:{id}")
                .recorded(AuditKind.EXPORT, "/forms/{id}", "forms.fill", "form:{id}");
    }
}
