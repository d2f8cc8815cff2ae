package org.buluo.app.platform.start;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;

/** A PostgreSQL of the county's own: whether it can be used, and if not, why, before anything is written there. */
final class ExternalPostgres {

    private static final int OLDEST = 15;
    private static final int LONGEST_NAME = 55;
    private static final Pattern ADDRESS = Pattern.compile("(jdbc:)?postgres(ql)?://[^/@?]+/[^/@?]+(\\?[^@]*)?");
    private static final String PATIENCE = "connectTimeout=15";

    private ExternalPostgres() {}

    /**
     * The server of this address.
     *
     * @param data where the password of the application's role is kept when we make the role
     * @throws Refusal when it can't be used
     */
    static Database of(String stated, Map<String, String> environment, Path data) {
        String url = url(stated);
        Login owner = owner(environment);
        Login application = new Login(
                environment.getOrDefault("BULUO_DB_APP_USER", ""),
                environment.getOrDefault("BULUO_DB_APP_PASSWORD", ""));
        AppRole role = check(url, owner, application, data);
        return new Database(url, owner.user(), owner.password(), role, () -> {});
    }

    /** The same server for a command beside the console: as whoever owns the tables, without making a role. */
    static Database owners(Map<String, String> environment) {
        String stated = environment.getOrDefault("BULUO_DB_URL", "").strip();
        Login owner = owner(environment);
        String url = url(stated);
        try {
            connect(url, owner).close();
            return new Database(url, owner.user(), owner.password(), AppRole.OWNERS, () -> {});
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    private static Login owner(Map<String, String> environment) {
        return new Login(
                environment.getOrDefault("BULUO_DB_USER", ""), environment.getOrDefault("BULUO_DB_PASSWORD", ""));
    }

    private static String url(String stated) {
        // The address itself is never repeated: it may hold a password.
        if (!ADDRESS.matcher(stated).matches()) {
            throw new Refusal(
                    Refusal.USAGE,
                    "BULUO_DB_URL 应写成 postgresql://主机:端口/数据库名，账号和密码写在 BULUO_DB_USER、BULUO_DB_PASSWORD。",
                    "BULUO_DB_URL is to read postgresql://HOST:PORT/DATABASE; user and password go into BULUO_DB_USER and BULUO_DB_PASSWORD.");
        }
        return stated.replaceFirst("^(jdbc:)?postgres(ql)?://", "jdbc:postgresql://");
    }

    private record Login(String user, String password) {}

    private static AppRole check(String url, Login owner, Login application, Path data) {
        try (Connection connection = connect(url, owner)) {
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
            return application.user().isEmpty()
                    ? made(connection, url, data)
                    : given(url, application, ask(connection, "select current_user"));
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    /** The role that the county made for the application. */
    private static AppRole given(String url, Login application, String owner) {
        try (Connection connection = connect(url, application)) {
            if (AppRole.isUnbound(connection, owner)) {
                throw refused(
                        "BULUO_DB_APP_USER 的账号不受行级安全约束：它不得是超级用户、不得有 BYPASSRLS，也不得是 BULUO_DB_USER 或其成员。",
                        "The role of BULUO_DB_APP_USER is not bound by row security: it must not be a superuser, have BYPASSRLS, or be BULUO_DB_USER or a member of it.");
            }
            return new AppRole(application.user(), application.password());
        } catch (SQLException e) {
            throw refused(
                    "应用账号无法登录数据库，请核对 BULUO_DB_APP_USER、BULUO_DB_APP_PASSWORD 和 pg_hba.conf。",
                    "The application's role can't sign in to the database: check BULUO_DB_APP_USER, BULUO_DB_APP_PASSWORD and pg_hba.conf.");
        }
    }

    /** A role of ours, named after the database; without the right to make one, the owner's with the policies forced. */
    private static AppRole made(Connection connection, String url, Path data) throws SQLException {
        if (!AppRole.mayBeMadeBy(connection)) {
            System.err.println(
                    "提示：BULUO_DB_USER 不能建角色，行级安全只能强制于它自己；建议另建一个应用账号，写在 BULUO_DB_APP_USER、BULUO_DB_APP_PASSWORD。"
                            + System.lineSeparator()
                            + "Note: BULUO_DB_USER may not create roles, so row security is forced on itself alone; better create a role for the application and name it in BULUO_DB_APP_USER and BULUO_DB_APP_PASSWORD.");
            return AppRole.OWNERS;
        }
        String name = connection.getCatalog().replaceAll("[^A-Za-z0-9_]", "_");
        AppRole role;
        try {
            role = AppRole.make(connection, name.substring(0, Math.min(name.length(), LONGEST_NAME)) + "_app", data);
        } catch (SQLException e) {
            throw refused(
                    "无法建立应用账号（" + e.getSQLState() + "）：请另建一个普通账号，写在 BULUO_DB_APP_USER、BULUO_DB_APP_PASSWORD。",
                    "The application's role can't be made (" + e.getSQLState()
                            + "): create an ordinary role and name it in BULUO_DB_APP_USER and BULUO_DB_APP_PASSWORD.");
        }
        return given(url, new Login(role.user(), role.password()), ask(connection, "select current_user"));
    }

    private static Connection connect(String address, Login login) throws SQLException {
        String url = address + (address.contains("?") ? "&" : "?") + PATIENCE;
        return login.user().isEmpty()
                ? DriverManager.getConnection(url)
                : DriverManager.getConnection(url, login.user(), login.password());
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
