package org.buluo.app.platform;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/**
 * Writes accounts. Who may ask for a change is the caller's to know; a session that is open meets the change with its
 * next request ({@link SessionCheck}).
 */
@Repository
public class AccountChanges {

    /** How long a one-time password opens the door. */
    public static final Duration ONE_TIME = Duration.ofDays(7);

    private static final int ONE_TIME_GROUPS = 4;

    private final JdbcClient database;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Clock clock;

    AccountChanges(JdbcClient database, Accounts accounts, PasswordEncoder encoder, Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.encoder = encoder;
        this.clock = clock;
    }

    /**
     * An account that was opened.
     *
     * @param id its key
     * @param password to be shown once, and to nobody but the person
     */
    public record Opened(long id, String password) {
        @Override
        public String toString() {
            return "Opened[" + id + "]";
        }
    }

    /**
     * Opens an account whose person sets a password at the first sign-in.
     *
     * @param township in which its work lies; empty for the whole county
     * @param externalId who this is for the county's own sign-in; empty for nobody
     */
    public Opened open(NewAccount account, String township, String externalId) {
        String password = RandomWords.groups(ONE_TIME_GROUPS);
        long id = accounts.open(account, encoder.encode(password), false);
        database.sql("""
                        update platform.account
                        set one_time = true, password_until = :until, township = :township, external_id = :external
                        where id = :id
                        """)
                .param("until", Timestamp.from(clock.instant().plus(ONE_TIME)))
                .param("township", township)
                .param("external", externalId.isEmpty() ? null : externalId)
                .param("id", id)
                .update();
        return new Opened(id, password);
    }

    /** Writes down what an account is for. Its login stays: the audit names people by it. */
    public void change(long id, NewAccount changed, String township, String externalId) {
        StoredScope scope = StoredScope.of(changed.scope());
        database.sql("""
                        update platform.account
                        set display_name = :name, role = :role, scope_kind = :kind, scope_code = :code,
                          scope_name = :place, township = :township, external_id = :external
                        where id = :id
                        """)
                .param("name", changed.displayName())
                .param("role", changed.role().name())
                .param("kind", scope.kind())
                .param("code", scope.code())
                .param("place", scope.name())
                .param("township", township)
                .param("external", externalId.isEmpty() ? null : externalId)
                .param("id", id)
                .update();
    }

    /** Closes an account, or opens it again. */
    public void setEnabled(long id, boolean enabled) {
        database.sql("""
                        update platform.account set enabled = :enabled,
                          closed = case when :enabled then null else coalesce(closed, now()) end
                        where id = :id
                        """).param("enabled", enabled).param("id", id).update();
    }

    /** Sets a password of the person's own. */
    public void setPassword(long id, String password) {
        set(id, password, null);
    }

    /** Gives a one-time password. @return it, to be shown once */
    public String giveOneTimePassword(long id) {
        return giveOneTimePassword(id, ONE_TIME);
    }

    /** Gives a one-time password that is good for so long. @return it, to be shown once */
    String giveOneTimePassword(long id, Duration good) {
        String password = RandomWords.groups(ONE_TIME_GROUPS);
        set(id, password, clock.instant().plus(good));
        return password;
    }

    private void set(long id, String password, Instant until) {
        database.sql("""
                        update platform.account
                        set password_hash = :hash, one_time = :oneTime, password_until = :until where id = :id
                        """)
                .param("hash", encoder.encode(password))
                .param("oneTime", until != null)
                .param("until", until == null ? null : Timestamp.from(until))
                .param("id", id)
                .update();
    }

    void signedIn(long id) {
        database.sql("update platform.account set last_sign_in = :now where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
    }

    /** A hash of an older kind is made anew while the password is at hand. */
    void strengthen(long id, String password, String hash) {
        if (encoder.upgradeEncoding(hash)) {
            database.sql("update platform.account set password_hash = :new where id = :id and password_hash = :old")
                    .param("new", encoder.encode(password))
                    .param("id", id)
                    .param("old", hash)
                    .update();
        }
    }
}
