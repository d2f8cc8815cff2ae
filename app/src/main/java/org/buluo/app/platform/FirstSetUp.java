package org.buluo.app.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.buluo.core.place.County;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Leads an empty console to its county and its first two accounts; a token on standard output shows who may. */
@Service
public class FirstSetUp {

    private static final int TOKEN_BYTES = 16;

    private final CountySettings county;
    private final Accounts accounts;
    private final AccountChanges changes;
    private final RoleConflicts conflicts;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final boolean demo;
    private final String token;
    private volatile boolean done;

    FirstSetUp(
            CountySettings county,
            Accounts accounts,
            AccountChanges changes,
            RoleConflicts conflicts,
            Audit audit,
            TransactionTemplate transaction,
            @Value("${buluo.demo:false}") boolean demo) {
        this.county = county;
        this.accounts = accounts;
        this.changes = changes;
        this.conflicts = conflicts;
        this.demo = demo;
        this.audit = audit;
        this.transaction = transaction;
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        this.token = HexFormat.of().formatHex(random);
    }

    /** Whether the console has a county and somebody who opens accounts. */
    public boolean isDone() {
        if (!done) {
            done = county.find().isPresent() && accounts.hasAdministrator(demo);
        }
        return done;
    }

    /** The token of this start. */
    public String token() {
        return token;
    }

    /** Whether this is the token of this start. */
    public boolean accepts(String offered) {
        return MessageDigest.isEqual(
                token.getBytes(StandardCharsets.US_ASCII), offered.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether an account of this login is there already. */
    public boolean isTaken(String login) {
        return accounts.find(login).isPresent();
    }

    /** Whether this person holds a role that does not go with the account's. */
    public boolean isTwoPeoples(NewAccount account) {
        return !conflicts.of(account.displayName(), account.role(), 0).isEmpty();
    }

    /** Whether the county's aid office needs an account to begin with: when nobody has any. */
    public boolean needsAidOffice() {
        return accounts.isEmpty();
    }

    /**
     * Writes the county down and opens the accounts, all or nothing.
     *
     * @param administrator who opens everybody else's account
     * @param aid the aid office's first account; empty when there is one already
     * @return the aid office's one-time password
     */
    public synchronized Optional<String> complete(
            County chosen, NewAccount administrator, String password, Optional<NewAccount> aid) {
        if (isDone()) {
            throw new IllegalStateException("the console was set up already");
        }
        return transaction.execute(status -> {
            county.save(chosen);
            long id = accounts.open(administrator, password);
            audit.record(
                    SignedIn.system(),
                    AuditKind.ADMINISTER,
                    "platform.set-up",
                    "county:" + chosen.code(),
                    "",
                    AuditOutcome.DONE);
            opened(id);
            return aid.map(account -> changes.open(account, "", "")).map(opened -> {
                opened(opened.id());
                return opened.password();
            });
        });
    }

    private void opened(long account) {
        audit.record(
                SignedIn.system(), AuditKind.ADMINISTER, "people.open", "account:" + account, "", AuditOutcome.DONE);
    }
}
