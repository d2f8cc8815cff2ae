package org.buluo.app.safekeeping;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.buluo.app.platform.BackupKey;
import org.buluo.app.safekeeping.Contents.Manifest;
import org.buluo.app.safekeeping.Contents.Measure;
import org.buluo.app.safekeeping.Contents.Table;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes everything that a console keeps into one file, as it stands at one moment, while the console goes on. The file
 * is there whole or not at all.
 */
public final class Backup {

    /** What a data folder keeps beside its database and is worth keeping. */
    private static final List<String> FILES = List.of("audit/anchors.txt");

    private final Connection owner;
    private final BackupKey key;
    private final Path data;
    private final JsonMapper json = JsonMapper.builder().build();

    /** @param owner of the tables; the connection is changed and of no use for anything else @param data the data folder */
    public Backup(Connection owner, BackupKey key, Path data) {
        this.owner = owner;
        this.key = key;
        this.data = data;
    }

    /** What came of it. @param bytes how large the file is */
    public record Written(long tables, long rows, long bytes) {}

    /** Told after each table. */
    @FunctionalInterface
    public interface Progress {
        void at(long done, long total);
    }

    /**
     * Writes the file; an older one of that name is replaced at the end.
     *
     * @throws Unusable when there is too little room for it, or nothing to back up
     */
    public Written write(Path file, Progress progress) throws IOException, SQLException {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(draft);
        try (FileChannel channel = FileChannel.open(
                        draft,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), Frames.LARGEST)) {
            Manifest manifest = write(out, progress);
            out.flush();
            channel.force(true);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            long rows =
                    manifest.tables().values().stream().mapToLong(Measure::rows).sum();
            return new Written(manifest.tables().size(), rows, Files.size(file));
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Manifest write(OutputStream out, Progress progress) throws IOException, SQLException {
        oneSnapshot();
        SealedOutput sealed = new SealedOutput(out, key);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            DeflaterOutputStream packed = new DeflaterOutputStream(sealed, deflater, Frames.LARGEST);
            Manifest manifest = write(new DataOutputStream(packed), progress);
            packed.finish();
            sealed.end();
            return manifest;
        } finally {
            deflater.end();
            owner.rollback();
        }
    }

    /** Everything is read as it stood at the first statement; where the policies bind the owner, it sees the county. */
    private void oneSnapshot() throws SQLException {
        owner.setAutoCommit(false);
        owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (Statement statement = owner.createStatement()) {
            statement.execute("set local buluo.scope = 'county'");
            statement.execute("set local synchronize_seqscans = off");
        }
    }

    private Manifest write(DataOutputStream out, Progress progress) throws IOException, SQLException {
        Catalog catalog = new Catalog(owner);
        Contents contents = new Contents(
                Instant.now().toString(),
                catalog.steps(),
                catalog.tables(),
                FILES.stream().filter(file -> Files.exists(data.resolve(file))).toList());
        if (contents.steps().isEmpty()) {
            throw new Unusable("这个数据库里没有不落的数据。", "There is nothing of Buluo in this database.");
        }
        writeJson(out, contents);
        Map<String, Measure> tables = new TreeMap<>();
        for (Table table : contents.tables()) {
            Chunks.Out rows = new Chunks.Out(out);
            long count = owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select " + String.join(", ", table.columns()) + " from " + table.name()
                                    + ") to stdout (format binary)",
                            rows);
            tables.put(table.name(), rows.end(count));
            progress.at(tables.size(), contents.tables().size());
        }
        Map<String, Measure> files = new TreeMap<>();
        for (String file : contents.files()) {
            Chunks.Out bytes = new Chunks.Out(out);
            Files.copy(data.resolve(file), bytes);
            files.put(file, bytes.end(0));
        }
        Manifest manifest = new Manifest(tables, files, catalog.sequences());
        writeJson(out, manifest);
        return manifest;
    }

    private void writeJson(DataOutputStream out, Object value) throws IOException {
        byte[] bytes = json.writeValueAsBytes(value);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
