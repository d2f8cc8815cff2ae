package org.buluo.app.audit.web;

import org.buluo.app.audit.Act;
import org.buluo.app.audit.Entries;
import org.buluo.app.audit.SearchToken;
import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditOutcome;
import org.buluo.app.platform.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Enters who signed in, who failed to, and who left. */
@Component
class SignInAudit {

    private static final String ROUTE = "POST /sign-in";

    private final Entries entries;
    private final SearchToken tokens;
    private final ObjectProvider<UserDetailsService> accounts;

    SignInAudit(Entries entries, SearchToken tokens, ObjectProvider<UserDetailsService> accounts) {
        this.entries = entries;
        this.tokens = tokens;
        this.accounts = accounts;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn person) {
            entries.enter(person, act("platform.sign-in", ROUTE, account(person), "", AuditOutcome.DONE));
        }
    }

    /** What was typed is kept only when it is an account: people type passwords and numbers into the wrong field. */
    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        String typed = event.getAuthentication().getName();
        SignedIn person = known(typed);
        String cause = event.getException()
                .getClass()
                .getSimpleName()
                .replace("Exception", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
        String detail = "cause=" + cause + (person == null ? " login=" + tokens.of(typed) : "");
        entries.enter(
                person,
                act("platform.sign-in", ROUTE, person == null ? "" : account(person), detail, AuditOutcome.REFUSED));
    }

    @EventListener
    void left(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn person) {
            entries.enter(person, act("platform.sign-out", "POST /sign-out", account(person), "", AuditOutcome.DONE));
        }
    }

    private SignedIn known(String login) {
        try {
            return accounts.getObject().loadUserByUsername(login) instanceof SignedIn person ? person : null;
        } catch (UsernameNotFoundException e) {
            return null;
        }
    }

    private static String account(SignedIn person) {
        return "account:" + person.id();
    }

    private static Act act(String what, String route, String subject, String detail, AuditOutcome outcome) {
        return new Act(AuditKind.SIGN_IN, what, route, subject, detail, "", outcome);
    }
}
