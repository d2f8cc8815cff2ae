package org.buluo.app.platform;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Enters into the audit who signed in, who failed to, and who left. What was typed is kept when it is an account. */
@Component
class SignInRecord {

    private final Audit audit;
    private final Accounts accounts;

    SignInRecord(Audit audit, Accounts accounts) {
        this.audit = audit;
        this.accounts = accounts;
    }

    @EventListener
    void entered(InteractiveAuthenticationSuccessEvent event) {
        record(event.getAuthentication(), "platform.sign-in");
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        accounts.find(event.getAuthentication().getName())
                .ifPresent(known -> audit.record(known, "platform.sign-in-failed", "account:" + known.id(), ""));
    }

    @EventListener
    void left(LogoutSuccessEvent event) {
        record(event.getAuthentication(), "platform.sign-out");
    }

    private void record(Authentication who, String what) {
        if (who.getPrincipal() instanceof SignedIn person) {
            audit.record(person, what, "account:" + person.id(), "");
        }
    }
}
