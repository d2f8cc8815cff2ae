package org.buluo.app.platform.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** A PostgreSQL of the county's own: whether it can be used, and if not, why, before anything is written there. */
final class ExternalPostgres {

    private static final int OLDEST = 15;
    private static final Pattern ADDRESS = Pattern.compile("(jdbc:)?postgres(ql)?://[^/@?]+/[^/@?]+(\\?[^@]*)?");
    private static final String PATIENCE = "connectTimeout=15";

    private ExternalPostgres() {}

    /** @throws Refusal when it can't be used */
    static Database of(String stated, String user, String password) {
        // The address itself is never repeated: it may hold a password.
        if (!ADDRESS.matcher(stated).matches()) {
            throw new Refusal(
                    Refusal.USAGE,
                    "BULUO_DB_URL 应写成 postgresql://主机:端口/数据库名，账号和密码写在 BULUO_DB_USER、BULUO_DB_PASSWORD。",
                    "BULUO_DB_URL is to read postgresql://HOST:PORT/DATABASE; user and password go into BULUO_DB_USER and BULUO_DB_PASSWORD.");
        }
        String url = stated.replaceFirst("^(jdbc:)?postgres(ql)?://", "jdbc:postgresql://");
        Database database = new Database(url, user, password, () -> {});
        check(database);
        return database;
    }

    private static void check(Database database) {
        try (Connection connection = connect(database)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw refused(
                        "数据库版本为 PostgreSQL " + version + "，需要 15 或更高。",
                        "The database is PostgreSQL " + version + "; 15 or newer is needed.");
            }
            String encoding = ask(connection, "show server_encoding");
            if (!encoding.equals("UTF8")) {
                throw refused(
                        "数据库的编码为 " + encoding + "，需要 UTF8。",
                        "The database's encoding is " + encoding + "; UTF8 is needed.");
            }
            if (ask(connection, "select has_database_privilege(current_database(), 'create')")
                    .equals("f")) {
                throw refused(
                        "账号没有在该数据库中建表的权限：grant create on database … to …",
                        "The user may not create schemas in this database: grant create on database … to …");
            }
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        String url = database.url() + (database.url().contains("?") ? "&" : "?") + PATIENCE;
        return database.user().isEmpty()
                ? DriverManager.getConnection(url)
                : DriverManager.getConnection(url, database.user(), database.password());
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (ResultSet answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static Refusal unreachable(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state) {
            case "28P01", "28000" ->
                refused(
                        "数据库拒绝登录：账号或密码不对，请核对 BULUO_DB_USER、BULUO_DB_PASSWORD。",
                        "The database refuses the sign-in: user or password is wrong. Check BULUO_DB_USER and BULUO_DB_PASSWORD.");
            case "3D000" ->
                refused(
                        "服务器上没有 BULUO_DB_URL 所写的数据库，请先建库：create database … encoding 'UTF8'",
                        "The server has no database of the name in BULUO_DB_URL. Create it: create database … encoding 'UTF8'");
            case "08001", "08004", "08006" ->
                refused(
                        "无法连接 BULUO_DB_URL 所写的服务器：请核对主机和端口，并确认服务器已启动、网络可达。",
                        "The server of BULUO_DB_URL can't be reached: check host and port, that the server runs, and the network.");
            default ->
                refused(
                        "无法使用 BULUO_DB_URL 指定的数据库（" + state + "）：" + e.getMessage(),
                        "The database of BULUO_DB_URL can't be used (" + state + "): " + e.getMessage());
        };
    }

    private static Refusal refused(String chinese, String english) {
        return new Refusal(Refusal.INPUT, chinese, english);
    }
}
