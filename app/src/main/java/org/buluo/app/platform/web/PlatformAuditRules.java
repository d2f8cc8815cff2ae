package org.buluo.app.platform.web;

import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the audit says of this module's requests. */
@Configuration(proxyBeanMethods = false)
class PlatformAuditRules {

    @Bean
    AuditRules platformAudited() {
        return AuditRules.begin()
                .not("/**", "files of the program, and addresses of no page")
                .not("/webjars/**", "files of the program")
                .not("/error", "the request that went wrong is entered itself")
                .not("/sign-in", "signing in is entered by its own event, the page shows nothing")
                .not("/setup", "nobody is signed in before the set-up, which records itself when it is done")
                .looked(AuditKind.LIST, "/jobs", "platform.jobs", "")
                .looked(AuditKind.VIEW, "/jobs/{id}", "platform.job", "job:{id}")
                .not("/jobs/{id}/progress", "the page of a job asks by itself each second, and shows a bar");
    }
}
