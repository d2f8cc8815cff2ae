package org.buluo.app.people.web;

import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the audit says of this module's requests. */
@Configuration(proxyBeanMethods = false)
class PeopleAuditRules {

    private static final String ACCOUNT = "account:{id}";

    @Bean
    AuditRules peopleAudited() {
        return AuditRules.begin()
                .looked(AuditKind.LIST, "/people", "people.list", "")
                .looked(AuditKind.EXPORT, "/people/export", "people.export", "")
                .looked(AuditKind.VIEW, "/people/roles", "people.roles", "")
                .looked(AuditKind.VIEW, "/people/new", "people.form", "")
                .looked(AuditKind.VIEW, "/people/{id}", "people.person", ACCOUNT)
                .recorded(AuditKind.ADMINISTER, "/people", "people.open", "")
                .recorded(AuditKind.ADMINISTER, "/people/{id}", "people.change", ACCOUNT)
                .recorded(AuditKind.ADMINISTER, "/people/{id}/close", "people.close", ACCOUNT)
                .recorded(AuditKind.ADMINISTER, "/people/{id}/reopen", "people.reopen", ACCOUNT)
                .recorded(AuditKind.ADMINISTER, "/people/{id}/reset-password", "people.reset-password", ACCOUNT)
                .recorded(AuditKind.ADMINISTER, "/people/{id}/reset-factor", "people.reset-factor", ACCOUNT)
                .recorded(AuditKind.ADMINISTER, "/people/{id}/end-sessions", "people.end-sessions", ACCOUNT)
                .recorded(AuditKind.ADMINISTER, "/people/{id}/unlock", "people.unlock", ACCOUNT)
                .looked(AuditKind.LIST, "/sessions", "people.sessions", "")
                .recorded(AuditKind.ADMINISTER, "/sessions/end", "people.end-session", "");
    }
}
