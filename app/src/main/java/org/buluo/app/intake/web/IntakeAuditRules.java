package org.buluo.app.intake.web;

import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the audit says of this module's requests. */
@Configuration(proxyBeanMethods = false)
class IntakeAuditRules {

    private static final String DELIVERY = "delivery:{id}";
    private static final String DOWNLOAD = "intake.download";

    @Bean
    AuditRules intakeAudited() {
        return AuditRules.begin()
                .looked(AuditKind.LIST, "/intake", "intake.list", "", "kind", "state")
                .recorded(AuditKind.CHANGE, "/intake", "intake.receive", "")
                .looked(AuditKind.EXPORT, "/intake/export", "intake.export", "", "kind", "state")
                .looked(AuditKind.VIEW, "/intake/missing", "intake.missing", "")
                .looked(AuditKind.LIST, "/intake/templates", "intake.templates", "")
                .looked(AuditKind.EXPORT, "/intake/templates/{code}/blank", "intake.template", "list:{code}")
                .looked(AuditKind.EXPORT, "/intake/templates/{code}/filled", "intake.template", "list:{code}")
                .looked(AuditKind.VIEW, "/intake/uploads/{id}", "intake.upload", "upload:{id}")
                .looked(AuditKind.VIEW, "/intake/deliveries/{id}", "intake.delivery", DELIVERY, "sheet")
                .looked(AuditKind.EXPORT, "/intake/deliveries/{id}/original", DOWNLOAD, DELIVERY)
                .looked(AuditKind.EXPORT, "/intake/deliveries/{id}/rejects", DOWNLOAD, DELIVERY)
                .looked(AuditKind.EXPORT, "/intake/deliveries/{id}/defects", DOWNLOAD, DELIVERY)
                .recorded(AuditKind.CHANGE, "/intake/deliveries/{id}/password", "intake.password", DELIVERY)
                .recorded(AuditKind.CHANGE, "/intake/deliveries/{id}/withdraw", "intake.withdraw", DELIVERY)
                .recorded(AuditKind.CHANGE, "/intake/deliveries/{id}/restore", "intake.restore", DELIVERY)
                .recorded(AuditKind.CHANGE, "/intake/deliveries/{id}/beside", "intake.supersede", DELIVERY);
    }
}
