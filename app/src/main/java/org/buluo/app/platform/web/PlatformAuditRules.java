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
                .not("/health", "up or down, and nothing of anybody")
                .not("/sign-in", "the sign-in enters itself, with who it was, and its page shows nothing")
                .not("/sign-in/factor", "the sign-in enters itself")
                .not("/sign-in/password", "a step of the sign-in, which enters itself; a password set is recorded")
                .not("/sign-in/set-up", "a step of the sign-in, which enters itself; a factor set is recorded")
                .not("/sign-in/codes", "one's own recovery codes, whose making is recorded")
                .looked(AuditKind.VIEW, "/me", "platform.me", "")
                .looked(AuditKind.VIEW, "/me/factor", "platform.me", "")
                .recorded(AuditKind.CHANGE, "/me/password", "platform.set-password", "")
                .recorded(AuditKind.CHANGE, "/me/codes", "platform.recovery-codes", "")
                .sent(AuditKind.VIEW, "/me/factor", "platform.me", "")
                .recorded(AuditKind.CHANGE, "/me/factor/keep", "platform.set-factor", "")
                .sent(AuditKind.CHANGE, "/me/sessions/end", "people.end-sessions", "")
                .not("/setup", "nobody is signed in before the set-up, which records itself when it is done")
                .looked(AuditKind.LIST, "/jobs", "platform.jobs", "")
                .looked(AuditKind.VIEW, "/jobs/{id}", "platform.job", "job:{id}")
                .not("/jobs/{id}/progress", "the page of a job asks by itself each second, and shows a bar");
    }
}
