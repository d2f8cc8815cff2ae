package org.buluo.app.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.buluo.app.Screen;
import org.buluo.app.SecretsOfExample;
import org.buluo.app.ServedConsole;
import org.buluo.app.platform.DemoAccounts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A served console that took the example county in and reconciled it: what it leaves on disk, and its keys changed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeysAndLogsTest {

    private static final String OLD_VALUES = """
            (select count(*) from account.line where get_byte(person, 1) <> %1$d)
            + (select count(*) from intake.row_block where get_byte(content, 1) <> %1$d)
            + (select count(*) from intake.delivery_part where get_byte(content, 1) <> %1$d)
            + (select count(*) from linkage.pair where get_byte(left_name, 1) <> %1$d)
            + (select count(*) from account.run_file where get_byte(content, 1) <> %1$d)
            + (select count(*) from paper.frozen_list where get_byte(head, 1) <> %1$d)
            + (select count(*) from paper.volume where get_byte(content, 1) <> %1$d)
            """;

    @TempDir
    private static Path data;

    @TempDir
    private static Path sent;

    private ServedConsole console;
    private SecretsOfExample secrets;

    @BeforeAll
    void takeTheExampleIn() throws Exception {
        secrets = new SecretsOfExample();
        console = start();
        try (Screen screen = signedIn()) {
            Page page = screen.page();
            page.navigate("/intake");
            page.setInputFiles("#files", SecretsOfExample.files(sent));
            page.click("form[data-send] button[type=submit]");
            page.waitForURL(url -> url.contains("/intake/uploads/"));
            awaitJobs(1);
            page.navigate("/runs");
            page.click("details:has(form.start) summary");
            page.selectOption("select[name=term]", "2019-autumn");
            page.fill("input[name=asOf]", "2019-12-31");
            page.click("form.start button[type=submit]");
            awaitJobs(2);
            page.navigate("/children");
            page.click(".print-list button");
            page.waitForURL("**/paper");
        }
    }

    /** With more in its log than a console writes unasked. */
    private static ServedConsole start() {
        return ServedConsole.start(data, Map.of("LOGGING_LEVEL_ROOT", "INFO"), "--demo");
    }

    @AfterAll
    void stop() {
        console.close();
    }

    private Screen signedIn() {
        Screen screen = Screen.open(console.address());
        screen.signIn("aid", DemoAccounts.PASSWORD);
        return screen;
    }

    private long count(String sql) {
        return console.database().sql("select " + sql).query(Long.class).single();
    }

    private void awaitJobs(int done) throws InterruptedException {
        for (int i = 0; i < 1200; i++) {
            if (count("count(*) from platform.job where state = 'DONE'") == done) {
                return;
            }
            assertThat(count("count(*) from platform.job where state = 'FAILED'"))
                    .isZero();
            Thread.sleep(100);
        }
        throw new AssertionError("jobs do not end");
    }

    /** Every page that shows children, a search by number, a look at full numbers, and addresses that hold a number. */
    private void walk(Page page, String number) {
        for (String path : List.of(
                "/",
                "/children",
                "/comparison",
                "/runs",
                "/review",
                "/intake",
                "/jobs",
                "/children/" + number,
                "/children?place=" + number,
                "/jobs/" + number,
                "/intake/" + number,
                "/check/" + number,
                "/no/such/" + number)) {
            page.navigate(path);
        }
        page.navigate("/children");
        page.fill("#word", number);
        page.click(".search button");
        page.click("tbody tr:first-child .lead-cell a");
        page.selectOption("#purpose", "CHECK");
        page.fill("#reason", "核对 " + number);
        page.click("#reveal button");
        assertThat(page.textContent("main")).contains(number);
    }

    @Test
    void noNumberOfAnybodyStandsInALogOrInTheDatabaseOrInAnyFileOfTheFolder() throws Exception {
        assertThat(secrets.numbers()).hasSizeGreaterThan(200);
        String number = secrets.numberOf("杨丽萍");
        try (Screen screen = signedIn()) {
            walk(screen.page(), number);
            findsByTheTelephoneOfTheGuardian(screen.page());
        }
        List<String> leaks = new ArrayList<>();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.startsWith(data.resolve("postgres-binaries"))) {
                    secrets.in(file)
                            .forEach(secret -> leaks.add(data.relativize(file).toString()));
                }
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(Files.size(data.resolve("console.log"))).isPositive();
        assertThat(Files.exists(data.resolve("postgres.log"))).isTrue();
        assertThat(numbersInTables()).isEmpty();
    }

    /** As written, as dialled from abroad, in parts, and by the last four; never in the address. */
    private static void findsByTheTelephoneOfTheGuardian(Page page) {
        for (String typed : List.of("13900000123", "+86 139 0000 0123", "139-0000-0123", "0123")) {
            page.navigate("/children");
            page.fill("#word", typed);
            page.click(".search button");
            assertThat(page.textContent("tbody")).as(typed).contains("向一").doesNotContain("向二");
            assertThat(page.url()).doesNotContain("0123");
        }
    }

    private List<String> numbersInTables() {
        List<String> leaks = new ArrayList<>();
        List<String> tables = console.database().sql("""
                        select quote_ident(table_schema) || '.' || quote_ident(table_name)
                        from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                        """).query(String.class).list();
        for (String table : tables) {
            console.database().sql("select t::text from " + table + " t").query(row -> {
                secrets.in(row.getString(1).replaceAll("\\\\\\\\x[0-9a-f]*", ""))
                        .forEach(number -> leaks.add(table));
            });
        }
        return leaks.stream().distinct().toList();
    }

    private static String keys(String... words) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String[] all = Stream.concat(Stream.of(words), Stream.of("--data", data.toString()))
                .toArray(String[]::new);
        KeysCommand.run(new PrintStream(said, true, StandardCharsets.UTF_8), Map.of(), all);
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void keysAreChangedWhileItRunsAndAKilledConsoleGoesOnSealingAnew() throws Exception {
        assertThat(keys("status")).contains("data key 1").contains("在用 in use");
        long jobs = count("count(*) from platform.job");
        assertThat(count(OLD_VALUES.formatted(1))).isZero();
        try (Connection holder = console.connect()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("lock table linkage.pair in exclusive mode");
            assertThat(keys("rotate")).contains("Data key 2 was made").contains("The running console uses it");
            for (int i = 0; i < 300 && count("count(*) from pg_locks where not granted") == 0; i++) {
                Thread.sleep(100);
            }
            assertThat(keys("status")).contains("RUNNING");
            assertThat(count(OLD_VALUES.formatted(2))).isPositive();
            console.kill();
            console = start();
        }
        awaitJobs((int) jobs + 1);
        assertThat(count(OLD_VALUES.formatted(2))).isZero();
        assertThat(keys("status")).contains("audit alone").contains("DONE");
        assertPagesOpen();

        String before = Files.readString(data.resolve("keys/master.key"));
        assertThat(keys("rotate", "--master")).contains("主密钥").contains("master.key.old");
        assertThat(Files.readString(data.resolve("keys/master.key"))).isNotEqualTo(before);
        assertThat(Files.readString(data.resolve("keys/master.key.old"))).isEqualTo(before);
        assertThat(keys("rotate")).contains("Data key 3 was made").contains("The running console uses it");
        awaitJobs((int) jobs + 2);
        console.close();
        assertThat(keys("status")).contains("data key 3").contains("在用 in use"); // it starts the server itself
        console = start();
        assertPagesOpen();
    }

    private void assertPagesOpen() {
        try (Screen screen = signedIn()) {
            Page page = screen.page();
            page.navigate("/children");
            assertThat(page.locator("tbody tr").count()).isPositive();
            page.click("tbody tr:first-child .lead-cell a");
            assertThat(page.locator(".stated tbody tr").count()).isPositive();
            page.navigate("/review");
            assertThat(page.locator(".fault-code").count()).isZero();
        }
    }

    @Test
    void whatTheCommandCanNotDoIsSaidInBothLanguages() {
        for (String[] wrong : new String[][] {{}, {"rotat"}, {"status", "--master"}, {"rotate", "--data"}}) {
            assertThatThrownBy(() -> KeysCommand.run(System.out, Map.of(), wrong))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("用法")
                    .hasMessageContaining("Usage");
        }
        assertThatThrownBy(() -> KeysCommand.run(
                        System.out,
                        Map.of(),
                        "status",
                        "--data",
                        data.resolve("none").toString()))
                .hasMessageContaining("没有数据库")
                .hasMessageContaining("holds no database");
        assertThatThrownBy(() -> KeysCommand.run(
                        System.out, Map.of("BULUO_KEY", "00".repeat(32)), "rotate", "--data", data.toString()))
                .hasMessageContaining("主密钥不是这个数据库的")
                .hasMessageContaining("not the one of this database");
    }
}
