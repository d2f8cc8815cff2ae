package org.buluo.app.platform.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * The PostgreSQL that a console uses.
 *
 * @param url the JDBC address
 * @param user who signs in there
 * @param password their password; empty when none is needed
 * @param stop what ends it with the console
 */
record Database(String url, String user, String password, Runnable stop) {

    private static final int OLDEST = 15;

    /** The server that the environment names, else the console's own in its data folder. */
    static Database of(Map<String, String> environment, DataFolder folder) {
        String url = environment.getOrDefault("BULUO_DB_URL", "");
        if (url.isBlank()) {
            return OwnPostgres.start(folder.path());
        }
        Database external = new Database(
                url.startsWith("jdbc:") ? url : "jdbc:" + url,
                environment.getOrDefault("BULUO_DB_USER", ""),
                environment.getOrDefault("BULUO_DB_PASSWORD", ""),
                () -> {});
        external.check();
        return external;
    }

    private void check() {
        try (Connection connection = connect()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new Refusal(
                        Refusal.INPUT,
                        "数据库版本为 PostgreSQL " + version + "，需要 15 或更高。",
                        "The database is PostgreSQL " + version + "; 15 or newer is needed.");
            }
        } catch (SQLException e) {
            throw new Refusal(
                    Refusal.INPUT,
                    "无法连接 BULUO_DB_URL 指定的数据库：" + e.getMessage(),
                    "The database of BULUO_DB_URL can't be reached: " + e.getMessage());
        }
    }

    private Connection connect() throws SQLException {
        return user.isEmpty() ? DriverManager.getConnection(url) : DriverManager.getConnection(url, user, password);
    }

    @Override
    public String toString() {
        return "Database[" + url + "]";
    }
}
