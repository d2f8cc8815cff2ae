package org.buluo.app.platform;

import org.springframework.stereotype.Component;

/** Whether a session still stands for the account as it is now. */
@Component
public class SessionCheck {

    private final Accounts accounts;
    private final OpenSessions sessions;

    SessionCheck(Accounts accounts, OpenSessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /**
     * Whether the person is still who they were when they signed in: the account open, and role, area and password the
     * same.
     */
    public boolean isSame(SignedIn person) {
        return accounts.standing(person.id())
                .map(AccountStanding::person)
                .filter(now -> now.isEnabled()
                        && now.role() == person.role()
                        && now.scope().equals(person.scope())
                        && now.secret().equals(person.secret()))
                .isPresent();
    }

    /** Whether nobody ended the session. */
    public boolean isOpen(String key) {
        return sessions.touch(key);
    }
}
