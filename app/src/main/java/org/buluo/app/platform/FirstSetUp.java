package org.buluo.app.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.buluo.core.place.County;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Leads an empty console to its county and its first account; a token on standard output shows who may. */
@Service
public class FirstSetUp {

    private static final int TOKEN_BYTES = 16;

    private final CountySettings county;
    private final Accounts accounts;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final String token;
    private volatile boolean done;

    FirstSetUp(CountySettings county, Accounts accounts, Audit audit, TransactionTemplate transaction) {
        this.county = county;
        this.accounts = accounts;
        this.audit = audit;
        this.transaction = transaction;
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        this.token = HexFormat.of().formatHex(random);
    }

    /** Whether the console has a county and somebody who can sign in. */
    public boolean isDone() {
        if (!done) {
            done = county.find().isPresent() && !accounts.isEmpty();
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

    /** Writes the county and its first account down, both or neither. */
    public synchronized void complete(County chosen, NewAccount first, String password) {
        if (isDone()) {
            throw new IllegalStateException("the console was set up already");
        }
        transaction.executeWithoutResult(status -> {
            county.save(chosen);
            accounts.open(first, password);
            audit.record(
                    SignedIn.system(),
                    AuditKind.ADMINISTER,
                    "platform.set-up",
                    "county:" + chosen.code(),
                    "",
                    AuditOutcome.DONE);
        });
    }
}
