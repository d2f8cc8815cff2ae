package org.buluo.app.platform.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A look at what a console keeps, by a command that changes nothing, whether the console runs or not. */
public final class Inspection {

    /** Nothing was found. */
    public static final int FINE = 0;
    /** A check found faults. */
    public static final int FAULTS = 1;
    /** The command was called in a wrong way. */
    public static final int USAGE = Refusal.USAGE;
    /** What was to be looked at is not there. */
    public static final int INPUT = Refusal.INPUT;

    private Inspection() {}

    /** What a command does with the database. */
    @FunctionalInterface
    public interface Look {
        /** @return the status to exit with */
        int at(Connection database) throws SQLException, IOException;
    }

    /**
     * Opens the database of a data folder, or the one of {@code BULUO_DB_URL}, and looks.
     *
     * @return the status to exit with; why it can't be opened is told on standard error
     */
    public static int run(Path data, Map<String, String> environment, Look look) {
        Start.speakPlainly();
        try {
            return environment.getOrDefault("BULUO_DB_URL", "").isBlank()
                    ? own(data, look)
                    : look(ExternalPostgres.owners(environment), look);
        } catch (Refusal e) {
            System.err.println(e.getMessage());
            return e.status();
        } catch (SQLException | IOException e) {
            System.err.println("无法读取：" + e.getMessage() + System.lineSeparator() + "Can't be read: " + e.getMessage());
            return Refusal.FAULT;
        }
    }

    private static int own(Path data, Look look) throws SQLException, IOException {
        if (!Files.isDirectory(data.resolve("postgres"))) {
            throw new Refusal(Refusal.INPUT, "这里没有不落的数据目录：" + data, "There is no data folder of Buluo at " + data);
        }
        if (DataFolder.isInUse(data)) {
            return look(OwnPostgres.running(data), look);
        }
        try (DataFolder folder = DataFolder.open(data)) {
            Database database = OwnPostgres.start(folder.path());
            try {
                return look(database, look);
            } finally {
                database.stop().run();
            }
        }
    }

    private static int look(Database database, Look look) throws SQLException, IOException {
        try (Connection connection = database.user().isEmpty()
                ? DriverManager.getConnection(database.url())
                : DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.setReadOnly(true);
            return look.at(connection);
        }
    }
}
