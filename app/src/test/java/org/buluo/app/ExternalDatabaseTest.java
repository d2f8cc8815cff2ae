package org.buluo.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A console on a PostgreSQL that the county has already, named by {@code BULUO_DB_URL}. */
class ExternalDatabaseTest {

    private static final String USER = "county";
    private static final String PASSWORD = "clear-river-81";
    private static final String MAKER = "maker";
    private static final int INPUT = 3;
    private static final int USAGE = 2;

    private static EmbeddedPostgres server;

    @TempDir
    private Path data;

    @BeforeAll
    static void aServerThatAsksForPasswords() throws Exception {
        server = TestServers.start();
        execute("create role " + USER + " login password '" + PASSWORD + "'");
        execute("create role stranger login password '" + PASSWORD + "'");
        execute("create role " + MAKER + " login createrole password '" + PASSWORD + "'");
        execute("create database county owner " + USER);
        execute("create database large owner " + MAKER);
        execute("create database narrow owner " + USER + " encoding 'SQL_ASCII' locale 'C' template template0");
        execute("alter system set listen_addresses = 'localhost'");
        requirePasswords();
    }

    /** The rule for our roles comes before the server's own, which trusts everybody of this machine. */
    private static void requirePasswords() throws Exception {
        Path rules;
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            var answer = connection.createStatement().executeQuery("show hba_file");
            answer.next();
            rules = Path.of(answer.getString(1));
        }
        String before = java.nio.file.Files.readString(rules);
        java.nio.file.Files.writeString(
                rules, "host all " + USER + ",stranger all scram-sha-256" + System.lineSeparator() + before);
        execute("select pg_reload_conf()");
        for (int i = 0; i < 100 && letsIn("wrong"); i++) {
            Thread.sleep(100);
        }
    }

    private static boolean letsIn(String password) {
        try {
            DriverManager.getConnection("jdbc:" + url("county"), USER, password).close();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute(sql);
        }
    }

    private static String url(String database) {
        return "postgresql://localhost:" + server.getPort() + "/" + database;
    }

    private static Map<String, String> environment(String url, String user, String password) {
        return Map.of("BULUO_DB_URL", url, "BULUO_DB_USER", user, "BULUO_DB_PASSWORD", password);
    }

    @Test
    void theConsoleRunsThereAndKeepsNoDatabaseOfItsOwn() throws Exception {
        try (ServedConsole console = ServedConsole.start(data, environment(url("county"), USER, PASSWORD), "--demo");
                Screen screen = Screen.open(console.address())) {
            screen.signIn("aid", org.buluo.app.platform.DemoAccounts.PASSWORD);
            assertThat(screen.page().textContent("main")).contains("还没有总账");
        }
        assertThat(data.resolve("postgres")).doesNotExist();
        assertThat(JdbcClient.create(new DriverManagerDataSource("jdbc:" + url("county"), USER, PASSWORD))
                        .sql("select name from platform.county")
                        .query(String.class)
                        .single())
                .isEqualTo("建始县");
        assertThat(asked("county", "select relforcerowsecurity from pg_class where oid = 'account.line'::regclass"))
                .as("with no role of its own, the policies bind the owner")
                .isEqualTo("t");
    }

    @Test
    void whoMayMakeRolesHasOneMadeForTheApplication() throws Exception {
        try (ServedConsole console = ServedConsole.start(data, environment(url("large"), MAKER, PASSWORD), "--demo")) {
            assertThat(console.address()).isNotEmpty();
            assertThat(
                            asked(
                                    "large",
                                    "select string_agg(distinct usename, ' ') from pg_stat_activity"
                                            + " where datname = 'large' and application_name like '%JDBC%' and query not like '%usename%'"))
                    .as("the owner makes the tables and is not seen again")
                    .isEqualTo("large_app");
        }
        assertThat(data.resolve("keys").resolve("postgres-app.password")).exists();
        assertThat(asked("large", "select relforcerowsecurity from pg_class where oid = 'account.line'::regclass"))
                .isEqualTo("f");
    }

    @Test
    void anApplicationRoleThatPoliciesDoNotBindIsRefused() throws Exception {
        Map<String, String> environment = new HashMap<>(environment(url("large"), MAKER, PASSWORD));
        environment.put("BULUO_DB_APP_USER", "postgres");
        assertRefused(INPUT, environment, "不受行级安全约束", "not bound by row security");
        environment.put("BULUO_DB_APP_USER", MAKER);
        assertRefused(INPUT, environment, "不受行级安全约束", "not bound by row security");
        environment.put("BULUO_DB_APP_USER", "stranger");
        environment.put("BULUO_DB_APP_PASSWORD", "not-it-at-all");
        assertRefused(INPUT, environment, "应用账号无法登录", "can't sign in");
    }

    private static String asked(String database, String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.getJdbcUrl("postgres", database));
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    @Test
    void aWrongPasswordIsSaidAndNotRepeated() throws Exception {
        assertRefused(INPUT, environment(url("county"), USER, "not-it-at-all"), "账号或密码不对", "password is wrong");
    }

    @Test
    void anotherUserAMissingDatabaseAndAnotherEncodingAreSaid() throws Exception {
        assertRefused(INPUT, environment(url("county"), "stranger", PASSWORD), "没有在该数据库中建表的权限", "may not create");
        assertRefused(INPUT, environment(url("nowhere"), USER, PASSWORD), "没有 BULUO_DB_URL 所写的数据库", "no database");
        assertRefused(INPUT, environment(url("narrow"), USER, PASSWORD), "SQL_ASCII", "UTF8 is needed");
    }

    @Test
    void aServerThatIsNotThereIsSaid() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertRefused(
                INPUT,
                environment("jdbc:postgresql://localhost:" + free + "/county", USER, PASSWORD),
                "核对主机和端口",
                "can't be reached");
    }

    @Test
    void anAddressThatIsNoneIsSaidWithoutThePasswordInIt() throws Exception {
        for (String url : new String[] {
            "postgresql://county:s3cret-word@localhost:5432/county", "mysql://localhost/county?x=s3cret-word", "county"
        }) {
            String said = assertRefused(USAGE, environment(url, USER, PASSWORD), "postgresql://主机", "is to read");
            assertThat(said).doesNotContain("s3cret-word");
        }
    }

    @Test
    void aServerThatIsTooOldIsSaid() throws Exception {
        try (OldServer old = new OldServer("14.9")) {
            assertRefused(
                    INPUT,
                    environment("postgresql://localhost:" + old.port() + "/county", USER, PASSWORD),
                    "数据库版本为 PostgreSQL 14，需要 15 或更高",
                    "15 or newer is needed");
        }
    }

    private String assertRefused(int status, Map<String, String> environment, String chinese, String english)
            throws Exception {
        ServedConsole.Failed failed = ServedConsole.fail(data, environment);
        assertThat(failed.said())
                .contains(chinese, english)
                .doesNotContain("Exception", "\tat ", PASSWORD, "not-it-at-all");
        assertThat(failed.status()).as(failed.said()).isEqualTo(status);
        return failed.said();
    }
}
