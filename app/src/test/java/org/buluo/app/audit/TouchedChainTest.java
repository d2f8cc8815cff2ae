package org.buluo.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.buluo.app.CommandRun;
import org.buluo.app.ServedConsole;
import org.buluo.app.audit.command.AuditCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./buluo audit verify} on a console's data folder, running and stopped, untouched and touched. */
class TouchedChainTest {

    @TempDir
    private Path data;

    private CommandRun verify(String... more) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("verify", "--data", data.toString()));
        words.addAll(List.of(more));
        return CommandRun.of(AuditCommand.class, Map.of(), words.toArray(String[]::new));
    }

    /** Whoever has the server's own account can touch anything. */
    private void touch(String... statements) throws SQLException, IOException {
        String url = "jdbc:postgresql://localhost:"
                + Files.readString(data.resolve("postgres.port")).strip() + "/buluo";
        String password = Files.readString(data.resolve("keys").resolve("postgres.password"))
                .strip();
        try (Connection connection = DriverManager.getConnection(url, "postgres", password);
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static String entry(String subject, String at) {
        return """
                insert into audit.entry (at, account_id, login, role, address, device, kind, what, route, subject, detail,
                  outcome) values (%s, 0, '', '', '', '', 'VIEW', 'test.touch', '', '%s', '', 'DONE')
                """.formatted(at, subject);
    }

    private static void awaitSealed(ServedConsole console, int seals) throws InterruptedException {
        String count = "select count(*) from audit.seal";
        for (int i = 0; i < 900; i++) {
            if (console.database().sql(count).query(Integer.class).single() >= seals) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("nothing is sealed");
    }

    /** As long as this connection is open, the console seals nothing. */
    private static void holdSealing(Connection holder) throws SQLException {
        holder.setAutoCommit(false);
        holder.createStatement().execute("lock table audit.seal in exclusive mode");
    }

    @Test
    void whatAKillLeftUnsealedIsSealedAtTheNextStartAndEveryTouchIsNamed() throws Exception {
        try (ServedConsole console = ServedConsole.start(data, Map.of(), "--demo")) {
            try (Connection holder = console.connect()) {
                holdSealing(holder);
                for (int i = 1; i <= 6; i++) {
                    touch(entry("test:" + i, "clock_timestamp()"));
                }
                assertThat(console.database()
                                .sql("select count(*) from audit.seal")
                                .query(Integer.class)
                                .single())
                        .isZero();
                console.kill();
            }
        }
        String kept;
        try (ServedConsole console = ServedConsole.start(data, Map.of(), "--demo")) {
            awaitSealed(console, 6);
            CommandRun running = verify();
            assertThat(running.said()).contains("审计链完好：6 条", "The chain is intact: 6 entries");
            assertThat(running.status()).isZero();
            kept = running.said().lines().reduce((a, b) -> b).orElseThrow();
            assertThat(Anchor.parse(kept)).isPresent();

            touch("update audit.entry set subject = 'test:0' where subject = 'test:4'");
            assertFault("CHANGED", 4, "条目已被改动");
            touch("update audit.entry set subject = 'test:4' where subject = 'test:0'");
            assertThat(verify().status()).isZero();

            mayForgetWholeDaysAlone();

            try (Connection holder = console.connect()) {
                holdSealing(holder); // else it may be sealed before it is looked for
                touch(entry("test:old", "now() - interval '2 hours'"));
                assertFault("INSERTED", 0, "条目是后来插入的");
                touch("delete from audit.entry where subject = 'test:old'");
            }

            touch("delete from audit.entry where subject = 'test:5'");
            assertFault("REMOVED", 5, "条目已被删除");
        }
        assertThat(verify().said()).as("stopped").contains("链位 5");
        assertThat(verify("--anchor", kept).status()).isEqualTo(1);
        assertThat(verify("--anchor", "nonsense").status()).isEqualTo(2);
    }

    /** Three entries as if of 2019: they go, and what is left is verified from there on; a young day can't be made to go. */
    private void mayForgetWholeDaysAlone() throws Exception {
        touch(
                "insert into audit.anchor (day, position, hash) select '2019-01-31', 3, hash from audit.seal where position = 3",
                "insert into audit.anchor (day, position, hash) select '2019-03-01', 6, hash from audit.seal where position = 6",
                "select audit.forget_day(now())",
                "select audit.forget_day(now())");
        CommandRun answer = verify();
        assertThat(answer.said()).contains("审计链完好：3 条", "已删除 3 条", "BULUO-AUDIT 2019-01-31 3 SM3");
        assertThat(answer.status()).isZero();
    }

    private void assertFault(String kind, int place, String chinese) throws Exception {
        CommandRun answer = verify();
        assertThat(answer.said()).as(kind).contains(chinese + "：" + (place == 0 ? "" : "链位 " + place));
        assertThat(answer.said()).contains("1 faults");
        assertThat(answer.status()).isEqualTo(1);
    }

    @Test
    void aTailThatWasCutOffIsFoundByTheAnchorBesideTheDatabase() throws Exception {
        try (ServedConsole console = ServedConsole.start(data, Map.of(), "--demo")) {
            touch(entry("test:1", "clock_timestamp()"), entry("test:2", "clock_timestamp()"));
            awaitSealed(console, 2);
            for (int i = 0; i < 100 && !Files.exists(data.resolve(Anchors.FILE)); i++) {
                Thread.sleep(100);
            }
            touch("delete from audit.anchor", "delete from audit.seal", "delete from audit.entry");
            CommandRun answer = verify();
            assertThat(answer.said()).contains("尾部已被截断", "the end of the chain was cut off");
            assertThat(answer.status()).isEqualTo(1);
        }
    }

    @Test
    void aFolderThatHoldsNothingIsSaid() throws Exception {
        CommandRun answer = verify();
        assertThat(answer.said()).contains("这里没有不落的数据目录", "no data folder");
        assertThat(answer.status()).isEqualTo(3);
    }
}
