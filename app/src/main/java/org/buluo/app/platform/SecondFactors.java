package org.buluo.app.platform;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** The second factors of accounts, sealed, and the codes for the day when a device is lost. */
@Repository
public class SecondFactors {

    private static final int RECOVERY_CODES = 10;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Codec codec;
    private final Clock clock;
    private final List<SecondFactor> kinds;
    private final String chosen;

    SecondFactors(
            JdbcClient database,
            TransactionTemplate transaction,
            Codec codec,
            Clock clock,
            List<SecondFactor> kinds,
            @Value("${buluo.second-factor:totp}") String chosen) {
        this.database = database;
        this.transaction = transaction;
        this.codec = codec;
        this.clock = clock;
        this.kinds = kinds;
        this.chosen = chosen;
        of(chosen);
    }

    /** The factor that this county uses for whoever sets one up. */
    public SecondFactor chosen() {
        return of(chosen);
    }

    private SecondFactor of(String kind) {
        return kinds.stream()
                .filter(factor -> factor.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no second factor of this kind: " + kind));
    }

    /** Whether the account has one. */
    public boolean has(long account) {
        return find(account).isPresent();
    }

    /** Asks the person for an answer. */
    public void prompt(SignedIn who) {
        find(who.id()).ifPresent(known -> of(known.kind()).prompt(who, known.secret()));
    }

    /** Keeps a factor whose first answer is right, in the place of an older one. @return whether it was right */
    public boolean set(SignedIn who, SecondFactor.Enrolment enrolment, String answer) {
        OptionalLong step = chosen().accept(enrolment.secret(), answer, -1, clock.instant());
        step.ifPresent(taken -> database.sql("""
                        insert into platform.second_factor (account_id, kind, secret, last_step)
                        values (:account, :kind, :secret, :step)
                        on conflict (account_id) do update set kind = excluded.kind, secret = excluded.secret,
                          last_step = excluded.last_step, since = now()
                        """)
                .param("account", who.id())
                .param("kind", chosen)
                .param("secret", codec.seal(enrolment.secret()))
                .param("step", taken)
                .update());
        return step.isPresent();
    }

    /** Whether the answer is right and new, or a recovery code that was not used yet; either counts once. */
    public boolean accept(long account, String answer) {
        return find(account)
                .filter(known -> isRight(account, known, answer) || isRecovery(account, answer))
                .isPresent();
    }

    private boolean isRight(long account, Known known, String answer) {
        OptionalLong step = of(known.kind()).accept(known.secret(), answer, known.step(), clock.instant());
        // Of two that give the same answer at once one is late.
        return step.isPresent()
                && database.sql("""
                                update platform.second_factor set last_step = :step
                                where account_id = :account and last_step < :step
                                """)
                                .param("step", step.getAsLong())
                                .param("account", account)
                                .update()
                        == 1;
    }

    private boolean isRecovery(long account, String answer) {
        return database.sql("""
                        update platform.recovery_code set used = now()
                        where account_id = :account and token = :token and used is null
                        """)
                        .param("account", account)
                        .param("token", token(account, answer))
                        .update()
                == 1;
    }

    /** New recovery codes in the place of the old ones; they are shown once. */
    public List<String> newRecoveryCodes(long account) {
        List<String> codes = new ArrayList<>();
        transaction.executeWithoutResult(status -> {
            forgetCodes(database, account);
            while (codes.size() < RECOVERY_CODES) {
                String code = RandomWords.groups(3);
                database.sql("insert into platform.recovery_code (account_id, token) values (:account, :token)")
                        .param("account", account)
                        .param("token", token(account, code))
                        .update();
                codes.add(code);
            }
        });
        return codes;
    }

    /** How many recovery codes are left. */
    public int recoveryCodesLeft(long account) {
        return database.sql("select count(*) from platform.recovery_code where account_id = :account and used is null")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    /** Takes the factor away. */
    public void remove(long account) {
        transaction.executeWithoutResult(status -> remove(database, account));
    }

    /** The same, within the caller's transaction. */
    static void remove(JdbcClient database, long account) {
        forgetCodes(database, account);
        database.sql("delete from platform.second_factor where account_id = :account")
                .param("account", account)
                .update();
    }

    private static void forgetCodes(JdbcClient database, long account) {
        database.sql("delete from platform.recovery_code where account_id = :account")
                .param("account", account)
                .update();
    }

    private long token(long account, String code) {
        return codec.token("recovery/" + account, RandomWords.plain(code));
    }

    private record Known(String kind, byte[] secret, long step) {}

    private Optional<Known> find(long account) {
        return database.sql("select kind, secret, last_step from platform.second_factor where account_id = :account")
                .param("account", account)
                .query((row, i) ->
                        new Known(row.getString("kind"), codec.open(row.getBytes("secret")), row.getLong("last_step")))
                .optional();
    }
}
