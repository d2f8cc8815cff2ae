package org.buluo.app.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way back for somebody who lost password and second factor and whom no other administrator can help. It is gone from
 * outside of the console, by whoever owns the data folder and the master key, and never without an entry in the audit.
 */
public final class WayBack {

    /** How long the one-time password opens the door: whoever runs the command sits beside the person. */
    public static final Duration GOOD = Duration.ofHours(24);

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Path data;
    private final String key;

    /** @param owners who owns the tables @param key the master key when the environment holds it; may be empty */
    public WayBack(DataSource owners, Path data, String key) {
        this.database = JdbcClient.create(owners);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(owners));
        this.data = data;
        this.key = key;
    }

    /** Leaves an entry in the audit, in the same transaction. */
    @FunctionalInterface
    public interface Witness {
        void record(JdbcClient database, Codec codec, SignedIn person);
    }

    /** Whether the master key is there: without it nobody goes this way. */
    public boolean hasKey() {
        return !key.isBlank() || Files.isReadable(BackupKey.fileIn(data));
    }

    /** The account; empty when there is none of this login, or it is closed. */
    public Optional<SignedIn> find(String login) {
        return accounts().find(login).filter(SignedIn::isEnabled);
    }

    /**
     * Gives a one-time password, takes the second factor off and lets the account try again at once. Open sessions end with
     * their next request, since the password is another one.
     *
     * @return the password, to be shown once
     * @throws IllegalStateException when the master key is not this database's
     */
    public String open(SignedIn person, Witness witness) {
        return transaction.execute(status -> {
            Codec codec = codec();
            String password = new AccountChanges(database, accounts(), encoder(), Clock.systemDefaultZone())
                    .giveOneTimePassword(person.id(), GOOD);
            SecondFactors.remove(database, person.id());
            new SignInAttempts(database, transaction, codec, Clock.systemDefaultZone()).unlock(person.login());
            witness.record(database, codec, person);
            return password;
        });
    }

    private Accounts accounts() {
        return new Accounts(database, encoder());
    }

    private static PasswordEncoder encoder() {
        return new PlatformConfiguration().passwordEncoder();
    }

    private Codec codec() {
        KeyRows rows = new KeyRows(database);
        List<KeyRows.Row> kept = rows.all();
        Keyring keyring = new Keyring(
                rows,
                MasterFile.in(data, key),
                Sealer.Algorithm.valueOf(kept.get(0).sealing()));
        keyring.refresh();
        return new Codec(keyring);
    }
}
