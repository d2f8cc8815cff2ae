package org.buluo.app.safekeeping.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.buluo.app.CommandRun;
import org.buluo.app.ConsoleTest;
import org.buluo.app.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The commands on a PostgreSQL of the county's own, and what they don't do. */
class SafekeepingCommandTest extends ConsoleTest {

    private static final String KEY = "c3".repeat(32);
    private static final int USAGE = 2;
    private static final int INPUT = 3;

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path folder;

    private static CommandRun run(Map<String, String> environment, String... words) throws Exception {
        return CommandRun.of(SafekeepingCommand.class, environment, words);
    }

    private static Map<String, String> on(String name) {
        Map<String, String> environment = new HashMap<>();
        environment.put("BULUO_KEY", KEY);
        environment.put("BULUO_DB_URL", TestServers.ownerUrl(name));
        return environment;
    }

    @Test
    void anEmptyDatabaseOfTheCountysOwnIsFilledAndAFullOneIsLeftAlone() throws Exception {
        String source =
                database.sql("select current_database()").query(String.class).single();
        String file = folder.resolve("county.backup").toString();
        CommandRun backup = run(on(source), "backup", file);
        assertThat(backup.status()).as(backup.said()).isZero();
        assertThat(backup.said()).contains("备份完成").contains("without the master key (BULUO_KEY)");

        String place = TestServers.newDatabase();
        Path data = folder.resolve("new");
        CommandRun restored = run(on(place), "restore", file, "--data", data.toString());
        assertThat(restored.status()).as(restored.said()).isZero();
        assertThat(restored.said()).contains("恢复完成").contains("as its manifest says");
        assertThat(data).isDirectory();
        assertThat(accounts(place)).isEqualTo(accounts(source)).isPositive();
        assertThat(byCommand(source)).startsWith("safekeeping.backup-command DONE user=");
        assertThat(byCommand(place))
                .startsWith("safekeeping.restore-command DONE user=")
                .contains(" rows=");

        CommandRun again = run(
                on(place), "restore", file, "--data", folder.resolve("other").toString());
        assertThat(again.status()).isEqualTo(INPUT);
        assertThat(again.said()).contains("目标数据库不是空的").contains("is not empty");
        assertThat(folder.resolve("other")).doesNotExist();
    }

    private static String byCommand(String name) {
        return JdbcClient.create(new DriverManagerDataSource(TestServers.ownerUrl(name)))
                .sql(
                        "select what || ' ' || outcome || ' ' || detail from audit.entry where what like '%-command' order by id")
                .query(String.class)
                .list()
                .stream()
                .reduce((first, last) -> last)
                .orElse("");
    }

    private static long accounts(String name) {
        return JdbcClient.create(new DriverManagerDataSource(TestServers.ownerUrl(name)))
                .sql("select count(*) from platform.account")
                .query(Long.class)
                .single();
    }

    @Test
    void whatIsNotUnderstoodOrMissingIsSaid() throws Exception {
        for (String[] wrong : new String[][] {
            {},
            {"backup"},
            {"backup", "a", "b"},
            {"restore", "a"},
            {"backup", "a", "--key", "k"},
            {"backup", "a", "--data"}
        }) {
            assertThat(SafekeepingCommand.run(Map.of(), wrong)).isEqualTo(USAGE);
        }
        String none = folder.resolve("none").toString();
        String place = folder.resolve("place").toString();
        assertThat(SafekeepingCommand.run(Map.of(), "restore", none, "--data", place))
                .isEqualTo(INPUT);
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThat(SafekeepingCommand.run(Map.of(), "restore", file.toString(), "--data", place))
                .as("without a key")
                .isEqualTo(INPUT);
        assertThat(SafekeepingCommand.run(Map.of("BULUO_KEY", "short"), "restore", file.toString(), "--data", place))
                .as("with none that is one")
                .isEqualTo(INPUT);
        assertThat(folder.resolve("place")).doesNotExist();
    }
}
