package org.buluo.app.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buluo.app.platform.AccountChanges;
import org.buluo.app.platform.AccountFilter;
import org.buluo.app.platform.AccountList;
import org.buluo.app.platform.AccountStanding;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.FourEyes;
import org.buluo.app.platform.NewAccount;
import org.buluo.app.platform.OpenSessions;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.SecondFactors;
import org.buluo.app.platform.SignIn;
import org.buluo.app.platform.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Administers accounts, within one's area. Nobody administers their own: what changes one takes a {@link FourEyes} of
 * the account and of whoever changes it.
 */
@Service
public class Administration {

    private final Accounts accounts;
    private final AccountChanges changes;
    private final AccountList list;
    private final WishCheck check;
    private final SecondFactors factors;
    private final OpenSessions sessions;
    private final SignIn signIn;
    private final Audit audit;

    Administration(
            Accounts accounts,
            AccountChanges changes,
            AccountList list,
            WishCheck check,
            SecondFactors factors,
            OpenSessions sessions,
            SignIn signIn,
            Audit audit) {
        this.accounts = accounts;
        this.changes = changes;
        this.list = list;
        this.check = check;
        this.factors = factors;
        this.sessions = sessions;
        this.signIn = signIn;
        this.audit = audit;
    }

    /** A page of the accounts that somebody may know of. */
    public Page<AccountStanding> page(SignedIn who, AccountFilter filter, PageRequest request) {
        return list.page(Reach.of(who), filter, request);
    }

    /** An account; empty when it is none of theirs to know. */
    public Optional<AccountStanding> find(SignedIn who, long id) {
        return accounts.standing(id).filter(account -> Reach.holds(who, account));
    }

    /** Whom to ask before somebody changes an account; empty when it is their own or none of theirs to change. */
    public Optional<FourEyes> eyes(SignedIn who, AccountStanding account) {
        return Reach.administers(who, account) ? FourEyes.of(account.person().id(), who) : Optional.empty();
    }

    /** The roles that somebody may give. */
    public List<Role> roles(SignedIn who) {
        return Reach.roles(who);
    }

    /** What is wrong with a wish, by field; empty when nothing is. @param id of the account; 0 for a new one */
    public Map<String, String> errors(SignedIn who, Wish wish, long id) {
        return check.errors(who, wish, id);
    }

    /** Opens an account; the wish has no errors. */
    @Transactional
    public AccountChanges.Opened open(SignedIn who, Wish wish) {
        NewAccount account = wish.account();
        AccountChanges.Opened opened =
                changes.open(account, check.township(account.scope()), Wish.text(wish.externalId()));
        record(who, "open", opened.id(), account.role().name());
        return opened;
    }

    /** Changes an account; the wish has no errors. */
    @Transactional
    public void change(FourEyes eyes, Wish wish) {
        NewAccount account = wish.account();
        changes.change(eyes.maker(), account, check.township(account.scope()), Wish.text(wish.externalId()));
        record(eyes.checker(), "change", eyes.maker(), account.role().name());
    }

    /** Closes an account, and its sessions with it. */
    @Transactional
    public void close(FourEyes eyes) {
        changes.setEnabled(eyes.maker(), false);
        sessions.endAll(eyes.maker());
        record(eyes.checker(), "close", eyes.maker(), "");
    }

    /** Opens a closed account again. */
    @Transactional
    public void reopen(FourEyes eyes) {
        changes.setEnabled(eyes.maker(), true);
        record(eyes.checker(), "reopen", eyes.maker(), "");
    }

    /** Gives an account a one-time password. @return it, to be shown once */
    @Transactional
    public String resetPassword(FourEyes eyes) {
        String password = changes.giveOneTimePassword(eyes.maker());
        sessions.endAll(eyes.maker());
        record(eyes.checker(), "reset-password", eyes.maker(), "");
        return password;
    }

    /** Takes a lost second factor off; the next sign-in sets one up. */
    @Transactional
    public void resetFactor(FourEyes eyes) {
        factors.remove(eyes.maker());
        sessions.endAll(eyes.maker());
        record(eyes.checker(), "reset-factor", eyes.maker(), "");
    }

    /** Ends all sessions of an account. */
    public void endSessions(FourEyes eyes) {
        sessions.endAll(eyes.maker());
        record(eyes.checker(), "end-sessions", eyes.maker(), "");
    }

    /** Lets an account try again at once. */
    public void unlock(FourEyes eyes) {
        accounts.standing(eyes.maker()).ifPresent(account -> signIn.unlock(account.person()));
        record(eyes.checker(), "unlock", eyes.maker(), "");
    }

    private void record(SignedIn who, String verb, long account, String reason) {
        audit.record(who, "people." + verb, "account:" + account, reason);
    }
}
