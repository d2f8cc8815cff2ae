package org.buluo.app.records.web;

import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditRules;
import org.buluo.app.records.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the audit says of this module's requests. */
@Configuration(proxyBeanMethods = false)
class RecordsAuditRules {

    private static final String LIST = "list:{code}";

    @Bean
    AuditRules recordsAudited() {
        return AuditRules.begin()
                .looked(AuditKind.VIEW, "/records", "records.home", "", "term", "by")
                .looked(AuditKind.LIST, "/records/place", "records.place", "", Place.NAMES)
                .looked(AuditKind.PRINT, "/records/children", "records.files", "", Place.NAMES)
                .looked(AuditKind.PRINT, "/records/children/{id}", "records.file", "child:{id}")
                .recorded(AuditKind.PRINT, "/records/print", "paper.print", "")
                .looked(AuditKind.PRINT, "/records/papers/{code}", "records.paper", LIST, "as", "part")
                .looked(AuditKind.EXPORT, "/records/papers/{code}/workbook", "records.workbook", LIST);
    }
}
