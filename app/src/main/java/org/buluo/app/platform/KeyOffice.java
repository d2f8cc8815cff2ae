package org.buluo.app.platform;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an administrator does to the keys of a database from outside of the console, whether it runs or not:
 * {@code ./buluo keys}.
 */
public final class KeyOffice {

    private final KeyRows rows;
    private final JobRows jobs;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final MasterFile master;

    /** @param environment the master key when the environment holds it; may be empty */
    public KeyOffice(DataSource source, Path data, String environment) {
        database = JdbcClient.create(source);
        rows = new KeyRows(database);
        jobs = new JobRows(database, JsonMapper.builder().build());
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        master = MasterFile.in(data, environment);
    }

    /**
     * How a key stands.
     *
     * @param id its number, as sealed values name it
     * @param madeAt when it was made
     * @param takenAt since when a console seals with it; null before
     * @param emptiedAt since when no value names it; null while some may
     * @param current whether it seals now
     */
    public record Key(int id, Instant madeAt, Instant takenAt, Instant emptiedAt, boolean current) {}

    /** How far the latest sealing anew is: {@code state} is a {@link JobState}'s name. */
    public record Progress(String state, long done, long total) {}

    /** Whether the database has keys: a console of this version started on it once. */
    public boolean isReady() {
        return rows.exist() && rows.newest() > 0;
    }

    /** Where the master key is. */
    public String master() {
        return master.toString();
    }

    /** Makes a new data key, and asks for everything else to be sealed anew with it. @return its number */
    public int rotate() {
        Integer made = transaction.execute(status -> {
            int id = keyring().addKey();
            reseal();
            return id;
        });
        return made == null ? 0 : made;
    }

    /** Asks once more for everything to be sealed anew that names an older key. */
    public void reseal() {
        jobs.add(Resealing.KIND, Words.of("platform.reseal.title"), List.of(), SignedIn.system());
    }

    /**
     * Makes a new master key and wraps all keys by it.
     *
     * @param given the new key when the environment holds the master key; ignored otherwise
     * @return the file that holds the master key of before; empty when it was in the environment
     */
    public Optional<Path> rotateMaster(String given) {
        Keyring keyring = keyring();
        keyring.keep();
        MasterKey next = master.isInEnvironment() ? MasterKey.of(given, null) : master.makeNext();
        transaction.executeWithoutResult(status -> keyring.wrapAnew(next));
        if (master.isInEnvironment()) {
            return Optional.empty();
        }
        master.settle();
        return Optional.of(master.oldFile());
    }

    /** The data keys, oldest first. */
    public List<Key> keys() {
        int newest = rows.newest();
        return rows.all().stream()
                .filter(row -> row.id() > 0)
                .map(row -> new Key(row.id(), row.madeAt(), row.takenAt(), row.emptiedAt(), row.id() == newest))
                .toList();
    }

    /** The latest sealing anew; empty when there never was one. */
    public Optional<Progress> progress() {
        return database.sql("select state, done, total from platform.job where kind = :kind order by id desc limit 1")
                .param("kind", Resealing.KIND)
                .query((row, i) -> new Progress(row.getString(1), row.getLong(2), row.getLong(3)))
                .optional();
    }

    /** Waits until a running console seals with the newest key. @return whether it does */
    public boolean awaitTaken(long seconds) {
        try {
            for (long left = seconds * 10; left > 0; left--) {
                List<Key> keys = keys();
                if (keys.get(keys.size() - 1).takenAt() != null) {
                    return true;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private Keyring keyring() {
        List<KeyRows.Row> kept = rows.all();
        return new Keyring(rows, master, Sealer.Algorithm.valueOf(kept.get(0).sealing()));
    }
}
