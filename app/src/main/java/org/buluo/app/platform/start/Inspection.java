package org.buluo.app.platform.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Work of a command on what a console keeps, whether the console runs or not. */
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

    /** What a command changes in the database. */
    @FunctionalInterface
    public interface Change {
        /** @return the status to exit with */
        int in(DataSource owners) throws SQLException, IOException;
    }

    /**
     * Opens the database of a data folder, or the one of {@code BULUO_DB_URL}, and looks, changing nothing.
     *
     * @return the status to exit with; why it can't be opened is told on standard error
     */
    public static int run(Path data, Map<String, String> environment, Look look) {
        return opened(data, environment, database -> {
            try (Connection connection = database.user().isEmpty()
                    ? DriverManager.getConnection(database.url())
                    : DriverManager.getConnection(database.url(), database.user(), database.password())) {
                connection.setReadOnly(true);
                return look.at(connection);
            }
        });
    }

    /** The same for a command that changes something; it owns the tables. */
    public static int change(Path data, Map<String, String> environment, Change change) {
        return opened(
                data,
                environment,
                database ->
                        change.in(new DriverManagerDataSource(database.url(), database.user(), database.password())));
    }

    /** Work with an opened database. */
    @FunctionalInterface
    private interface Work {
        int with(Database database) throws SQLException, IOException;
    }

    private static int opened(Path data, Map<String, String> environment, Work work) {
        Start.speakPlainly();
        try (OpenedDatabase opened = OpenedDatabase.of(data, environment)) {
            return work.with(opened.database());
        } catch (Refusal e) {
            System.err.println(e.getMessage());
            return e.status();
        } catch (SQLException | IOException | UncheckedIOException e) {
            System.err.println("无法读取：" + e.getMessage() + System.lineSeparator() + "Can't be read: " + e.getMessage());
            return Refusal.FAULT;
        }
    }
}
