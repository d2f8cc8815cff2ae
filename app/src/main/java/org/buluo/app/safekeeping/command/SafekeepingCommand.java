package org.buluo.app.safekeeping.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.buluo.app.audit.EntryByCommand;
import org.buluo.app.platform.AuditOutcome;
import org.buluo.app.platform.BackupKey;
import org.buluo.app.platform.start.Inspection;
import org.buluo.app.platform.start.NewPlace;
import org.buluo.app.safekeeping.Backup;
import org.buluo.app.safekeeping.Restore;
import org.buluo.app.safekeeping.Unusable;

/** {@code ./buluo backup} and {@code ./buluo restore}: everything into one file, and back into an empty place. */
public final class SafekeepingCommand {

    private static final String USAGE = """
            ./buluo backup FILE [--data DIR]
              把整个系统的数据写入一个加密文件，控制台可照常运行   writes everything into one encrypted file; the console may go on
            ./buluo restore FILE --data DIR [--key FILE]
              恢复到空目录（或 BULUO_DB_URL 指定的空数据库）        puts a backup into an empty folder (or the empty database of BULUO_DB_URL)
              --data DIR   数据目录，备份时默认 .buluo/data        the data folder; for a backup .buluo/data by default
              --key FILE   做备份时的主密钥 keys/master.key        the master key of the time of the backup, keys/master.key
            环境变量 Environment
              BULUO_KEY    主密钥在环境变量中时                     the master key, when it is not in a file
              BULUO_DB_URL, BULUO_DB_USER, BULUO_DB_PASSWORD       外部 PostgreSQL   an external PostgreSQL
            """;

    private static final long MIB = 1 << 20;

    private final Map<String, String> environment;
    private final Arguments words;

    private SafekeepingCommand(Map<String, String> environment, Arguments words) {
        this.environment = environment;
        this.words = words;
    }

    /** Exits with a status of design.md §4. */
    public static void main(String[] args) {
        System.exit(run(System.getenv(), args));
    }

    /** Does what the words say. @return the status to exit with */
    static int run(Map<String, String> environment, String... args) {
        Arguments words = Arguments.parse(args);
        if (words.wantsHelp()) {
            System.out.print(USAGE);
            return Inspection.FINE;
        }
        if (words.wrong() != null) {
            System.err.println("不认识：" + words.wrong() + System.lineSeparator() + "Not understood: " + words.wrong());
            System.err.print(USAGE);
            return Inspection.USAGE;
        }
        SafekeepingCommand command = new SafekeepingCommand(environment, words);
        try {
            return words.isBackup() ? command.backUp() : command.restore();
        } catch (Unusable e) {
            System.err.println(e.getMessage());
            return Inspection.INPUT;
        }
    }

    private int backUp() {
        Path file = words.file();
        if (!Files.isDirectory(file.getParent())) {
            throw Arguments.missing(file.getParent());
        }
        return Inspection.run(words.data(), environment, database -> backUp(database, file));
    }

    private int backUp(Connection database, Path file) throws SQLException, IOException {
        Backup.Written written = written(database, file);
        System.out.printf(
                "备份完成：%s，%d 张表，%d 行，%.1f MiB。%n",
                file, written.tables(), written.rows(), (double) written.bytes() / MIB);
        System.out.printf(
                "Backed up into %s: %d tables, %d rows, %.1f MiB.%n",
                file, written.tables(), written.rows(), (double) written.bytes() / MIB);
        String where =
                isKeyGiven() ? "BULUO_KEY" : BackupKey.fileIn(words.data()).toString();
        System.out.println("没有主密钥就无法恢复。请把主密钥（" + where + "）另行保管，不要与备份放在一起。");
        System.out.println("It can't be restored without the master key (" + where
                + "): keep that elsewhere, not beside the backups.");
        return Inspection.FINE;
    }

    /** Whether it was made or not, the audit tells of it; nothing that is wrong with the audit hides why it was not. */
    private Backup.Written written(Connection database, Path file) throws SQLException, IOException {
        try {
            Backup.Written written = new Backup(database, key(BackupKey.fileIn(words.data())), words.data())
                    .write(file, (done, total) -> {});
            EntryByCommand.add(
                    database,
                    "safekeeping.backup-command",
                    "tables=" + written.tables() + " rows=" + written.rows(),
                    AuditOutcome.DONE);
            return written;
        } catch (Unusable | IOException e) {
            try {
                EntryByCommand.add(database, "safekeeping.backup-command", "", AuditOutcome.FAILED);
            } catch (SQLException second) {
                e.addSuppressed(second);
            }
            throw e;
        }
    }

    private int restore() {
        if (!Files.isRegularFile(words.file())) {
            throw Arguments.missing(words.file());
        }
        BackupKey key = key(words.key());
        return NewPlace.run(words.data(), environment, (owner, data) -> {
            key.keepIn(data);
            Restore.Restored restored = new Restore(key).read(words.file(), owner, data);
            EntryByCommand.add(
                    owner,
                    "safekeeping.restore-command",
                    "made=" + restored.made() + " tables=" + restored.tables() + " rows=" + restored.rows(),
                    AuditOutcome.DONE);
            System.out.printf(
                    "恢复完成：%s 的备份，%d 张表，%d 行，与清单逐表核对一致。%n", restored.made(), restored.tables(), restored.rows());
            System.out.printf(
                    "Restored the backup of %s: %d tables, %d rows, each table as its manifest says.%n",
                    restored.made(), restored.tables(), restored.rows());
        });
    }

    private boolean isKeyGiven() {
        return !environment.getOrDefault("BULUO_KEY", "").isBlank();
    }

    private BackupKey key(Path file) {
        if (!isKeyGiven() && (file == null || !Files.isRegularFile(file))) {
            throw Arguments.noKey();
        }
        try {
            return BackupKey.of(environment.getOrDefault("BULUO_KEY", ""), file);
        } catch (IllegalStateException e) {
            throw Arguments.badKey();
        }
    }
}
