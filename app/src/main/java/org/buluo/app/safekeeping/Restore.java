package org.buluo.app.safekeeping;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.InflaterInputStream;
import org.buluo.app.platform.BackupKey;
import org.buluo.app.safekeeping.Contents.Manifest;
import org.buluo.app.safekeeping.Contents.Measure;
import org.buluo.app.safekeeping.Contents.Table;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLException;
import tools.jackson.databind.json.JsonMapper;

/** Puts a backup into an empty place, in one transaction: what does not agree with its manifest leaves nothing. */
public final class Restore {

    private static final int LARGEST_JSON = 1 << 26;

    private final BackupKey key;
    private final JsonMapper json = JsonMapper.builder().build();

    public Restore(BackupKey key) {
        this.key = key;
    }

    /** What came of it. @param made when the backup was made, as an ISO instant */
    public record Restored(String made, long tables, long rows) {}

    /**
     * Restores the file and commits.
     *
     * @param owner of the tables to be, in an empty database
     * @param data the data folder to be
     * @throws Unusable when it can't be done; then the database is as it was
     */
    public Restored read(Path file, Connection owner, Path data) throws IOException, SQLException {
        owner.setAutoCommit(false);
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), Frames.LARGEST);
                SealedInput opened = new SealedInput(bytes, key)) {
            if (!new Catalog(owner).isEmpty()) {
                throw new Unusable(
                        "目标数据库不是空的，未作任何改动。", "The database to restore into is not empty; nothing was changed.");
            }
            DataInputStream in = new DataInputStream(new InflaterInputStream(opened));
            Restored restored = read(in, owner, data);
            if (in.read() >= 0 || opened.read() >= 0) {
                throw Unusable.damaged();
            }
            owner.commit();
            return restored;
        } finally {
            owner.rollback();
        }
    }

    private Restored read(DataInputStream in, Connection owner, Path data) throws IOException, SQLException {
        Contents contents = readJson(in, Contents.class);
        try (Statement statement = owner.createStatement()) {
            statement.execute("set buluo.scope = 'county'");
        }
        new Replay(owner).run(contents.steps());
        dropWhatWasGone(contents, owner);
        Map<String, Measure> tables = new TreeMap<>();
        for (Table table : contents.tables()) {
            tables.put(table.name(), put(table, new Chunks.In(in), owner));
        }
        Map<String, Measure> files = new TreeMap<>();
        for (String file : contents.files()) {
            files.put(file, put(data.resolve(file).normalize(), data, new Chunks.In(in)));
        }
        Manifest manifest = readJson(in, Manifest.class);
        if (!manifest.tables().equals(tables) || !manifest.files().equals(files)) {
            throw Unusable.damaged();
        }
        setSequences(manifest.sequences(), owner);
        return new Restored(
                contents.made(),
                tables.size(),
                tables.values().stream().mapToLong(Measure::rows).sum());
    }

    /** A console drops a table of a migration when it has taken its rows elsewhere. */
    private static void dropWhatWasGone(Contents contents, Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (Table made : new Catalog(owner).tables()) {
                if (contents.tables().stream().noneMatch(table -> table.name().equals(made.name()))) {
                    statement.execute("drop table " + made.name());
                }
            }
        }
    }

    private static Measure put(Table table, Chunks.In rows, Connection owner) throws IOException, SQLException {
        try (Statement statement = owner.createStatement()) {
            // Triggers guard how rows come about; these came about before, and are measured against the manifest.
            statement.execute("alter table " + table.name() + " disable trigger user");
            try (ResultSet any = statement.executeQuery("select exists (select from " + table.name() + ")")) {
                any.next();
                if (any.getBoolean(1)) { // what a migration wrote is in the backup as it became
                    statement.execute("truncate " + table.name());
                }
            }
            long count = owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table.copy() + " from stdin (format binary)", rows);
            statement.execute("set constraints all immediate"); // what waits to be checked holds the table as it is
            statement.execute("alter table " + table.name() + " enable trigger user");
            return rows.end(count);
        } catch (PSQLException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static Measure put(Path file, Path data, Chunks.In bytes) throws IOException {
        if (!file.startsWith(data)) {
            throw Unusable.damaged();
        }
        Files.createDirectories(file.getParent());
        Files.copy(bytes, file);
        return bytes.end(0);
    }

    private static void setSequences(Map<String, Long> values, Connection owner) throws SQLException {
        try (var statement = owner.prepareStatement("select setval(cast(? as regclass), ?)")) {
            for (Map.Entry<String, Long> value : values.entrySet()) {
                if (value.getValue() != null) {
                    statement.setString(1, value.getKey());
                    statement.setLong(2, value.getValue());
                    statement.execute();
                }
            }
        }
    }

    private <T> T readJson(DataInputStream in, Class<T> type) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LARGEST_JSON) {
            throw Unusable.damaged();
        }
        return json.readValue(in.readNBytes(length), type);
    }
}
