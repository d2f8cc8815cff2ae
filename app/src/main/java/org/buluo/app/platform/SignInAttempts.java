package org.buluo.app.platform;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tries to sign in. A try is written down as failed before it is looked at, so that many at once count as many; whoever
 * tries also clears away what is older than {@link #KEPT}.
 */
@Repository
class SignInAttempts {

    /** How long a try is kept. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final Duration COUNTED = Duration.ofDays(1);

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Codec codec;
    private final Clock clock;

    SignInAttempts(JdbcClient database, TransactionTemplate transaction, Codec codec, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.codec = codec;
        this.clock = clock;
    }

    /**
     * A try.
     *
     * @param id its row; 0 when it is not heard
     * @param failures wrong tries in a row, this one included
     * @param pause how long one has to wait; zero when the try is heard
     */
    record Try(long id, int failures, Duration pause) {
        boolean isHeard() {
            return pause.isZero();
        }
    }

    /** Writes a try down, unless it comes too early. */
    Try begin(String login, String address) {
        long token = token(login);
        return transaction.execute(status -> {
            // Tries for one login stand in line; nothing is computed while they do.
            database.sql("select pg_advisory_xact_lock(:token)")
                    .param("token", token)
                    .query((row, i) -> 0)
                    .single();
            trim();
            Duration wait = longer(waitOf(token), waitAt(address));
            int failures = failures(token).count();
            return wait.isZero()
                    ? new Try(add(token, address, "FAILED"), failures + 1, Duration.ZERO)
                    : new Try(0, failures, wait);
        });
    }

    /** The password was right, or somebody's own sign-in vouched; what is still asked for counts by itself. */
    void half(Try tried) {
        database.sql("update platform.sign_in_attempt set outcome = 'HALF' where id = :id")
                .param("id", tried.id())
                .update();
    }

    /** Somebody is in: what failed before is forgotten. */
    void passed(String login, String address) {
        add(token(login), address, "PASSED");
    }

    /** What failed before is forgotten. */
    void unlock(String login) {
        add(token(login), "", "UNLOCKED");
    }

    /** How long this login has to wait; zero when it has not. */
    Duration pause(String login) {
        return waitOf(token(login));
    }

    private Duration waitOf(long token) {
        Failures failures = failures(token);
        return failures.last() == null ? Duration.ZERO : left(failures.last(), BackOff.after(failures.count()));
    }

    private Duration waitAt(String address) {
        return database.sql("""
                        select count(*) as count, max(at) as last from platform.sign_in_attempt
                        where address = :address and outcome = 'FAILED' and at > :since
                        """)
                .param("address", address)
                .param("since", Timestamp.from(clock.instant().minus(BackOff.ADDRESS_WINDOW)))
                .query((row, i) -> row.getInt("count") < BackOff.ADDRESS_FREE
                        ? Duration.ZERO
                        : left(row.getTimestamp("last").toInstant(), Duration.ofMinutes(1)))
                .single();
    }

    private Duration left(Instant last, Duration pause) {
        Duration left = Duration.between(clock.instant(), last.plus(pause));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private record Failures(int count, Instant last) {}

    private Failures failures(long token) {
        return database.sql("""
                        select count(*) as count, max(at) as last from platform.sign_in_attempt
                        where login_token = :token and outcome = 'FAILED' and at > :since
                          and id > coalesce((select max(id) from platform.sign_in_attempt
                                             where login_token = :token and outcome in ('PASSED', 'UNLOCKED')), 0)
                        """)
                .param("token", token)
                .param("since", Timestamp.from(clock.instant().minus(COUNTED)))
                .query((row, i) -> new Failures(
                        row.getInt("count"),
                        row.getTimestamp("last") == null
                                ? null
                                : row.getTimestamp("last").toInstant()))
                .single();
    }

    private long add(long token, String address, String outcome) {
        return database.sql("""
                        insert into platform.sign_in_attempt (at, login_token, address, outcome)
                        values (:at, :token, :address, :outcome) returning id
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("token", token)
                .param("address", address)
                .param("outcome", outcome)
                .query(Long.class)
                .single();
    }

    private void trim() {
        database.sql("delete from platform.sign_in_attempt where at < :before")
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    private long token(String login) {
        return codec.token("login", login.strip().toLowerCase(Locale.ROOT));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
