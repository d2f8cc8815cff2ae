package org.buluo.app.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.buluo.app.CommandRun;
import org.buluo.app.Screen;
import org.buluo.app.ServedConsole;
import org.buluo.app.audit.command.AuditCommand;
import org.buluo.app.platform.DemoAccounts;
import org.buluo.app.platform.start.Inspection;
import org.buluo.app.safekeeping.command.SafekeepingCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The drill: a console is backed up in the middle of an intake, and stands up again in another place. */
class DrillTest {

    private static final Path EXAMPLE = Path.of("..", "core", "src", "test", "resources", "example", "in");
    private static final int REFUSED = 3;

    @TempDir
    private Path folder;

    private Path data;
    private Path place;
    private Path file;

    @Test
    void aConsoleThatIsBackedUpWhileItTakesInStandsUpElsewhereAsItWas() throws Exception {
        data = folder.resolve("data");
        place = folder.resolve("place");
        file = folder.resolve("county.backup");
        String child;
        String stated;
        Map<String, String> then;
        try (ServedConsole console = ServedConsole.start(data, Map.of(), "--demo")) {
            try (Screen screen = signedIn(console)) {
                send(screen.page(), example());
                awaitJobs(console, 1);
                reconcile(screen.page());
                awaitJobs(console, 2);
                child = childOf(screen.page());
                stated = screen.page().textContent(".stated");
            }
            then = backUpInTheMiddleOfAnIntake(console);
        }
        assertARestoreWithoutTheKeyIsRefused();
        assertThat(command("restore", file.toString(), "--data", place.toString(), "--key", masterKey()))
                .as("restored")
                .isZero();

        assertThat(butTheAudit(digests())).isEqualTo(butTheAudit(then));
        assertThat(verify()).isZero();
        assertItGoesOn(child, stated);
        assertThat(verify()).isZero();
        assertThat(command("restore", file.toString(), "--data", place.toString(), "--key", masterKey()))
                .as("into a place that is in use")
                .isEqualTo(REFUSED);
    }

    private Map<String, String> backUpInTheMiddleOfAnIntake(ServedConsole console) throws Exception {
        try (Connection holder = console.connect();
                Screen screen = signedIn(console)) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("lock table intake.row_block in exclusive mode");
            send(screen.page(), anotherFile());
            await(console, "select least(1, count(*)) from pg_locks where not granted", 1);
            screen.page().navigate("about:blank"); // its page asks each second how far the job is
            await(
                    console,
                    "select count(*) from audit.entry e where not exists"
                            + " (select from audit.seal s where s.entry_id = e.id)",
                    0);
            Map<String, String> before = TableDigests.of(console.database());
            assertThat(command("backup", file.toString(), "--data", data.toString()))
                    .as("backed up")
                    .isZero();
            assertThat(butTheAudit(TableDigests.of(console.database())))
                    .as("it stood still meanwhile")
                    .isEqualTo(butTheAudit(before));
            return before;
        }
    }

    /** A backup and a restore leave an entry each. */
    private static Map<String, String> butTheAudit(Map<String, String> digests) {
        Map<String, String> rest = new TreeMap<>(digests);
        rest.keySet().removeIf(table -> table.startsWith("audit."));
        return rest;
    }

    private void assertARestoreWithoutTheKeyIsRefused() throws Exception {
        Path another = Files.writeString(folder.resolve("another.key"), "ab".repeat(32));
        CommandRun wrong = CommandRun.of(
                SafekeepingCommand.class,
                Map.of(),
                "restore",
                file.toString(),
                "--data",
                place.toString(),
                "--key",
                another.toString());
        assertThat(wrong.status()).isEqualTo(REFUSED);
        assertThat(wrong.said()).contains("主密钥不是这份备份的").contains("not the one of this backup");
        assertThat(place).doesNotExist();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.contains("restoring") || name.endsWith(".part"));
        }
    }

    private void assertItGoesOn(String child, String stated) throws Exception {
        try (ServedConsole console = ServedConsole.start(place, Map.of(), "--demo");
                Screen screen = signedIn(console)) {
            awaitJobs(console, 3);
            assertThat(console.database()
                            .sql(
                                    "select state from intake.delivery where upload_id = (select max(id) from intake.upload)")
                            .query(String.class)
                            .list())
                    .as("the intake that was under way")
                    .containsExactly("taken");
            screen.page().navigate(child);
            assertThat(screen.page().textContent(".stated")).isEqualTo(stated);
        }
    }

    private static int command(String... words) throws Exception {
        CommandRun run = CommandRun.of(SafekeepingCommand.class, Map.of(), words);
        return run.status();
    }

    private int verify() throws Exception {
        return CommandRun.of(AuditCommand.class, Map.of(), "verify", "--data", place.toString())
                .status();
    }

    private String masterKey() {
        return data.resolve("keys/master.key").toString();
    }

    /** Of the place before any console starts on it. */
    private Map<String, String> digests() {
        Map<String, String> found = new TreeMap<>();
        PrintStream out = System.out;
        PrintStream err = System.err;
        try {
            int status = Inspection.run(place, Map.of(), owner -> {
                found.putAll(TableDigests.of(JdbcClient.create(new SingleConnectionDataSource(owner, true))));
                return Inspection.FINE;
            });
            assertThat(status).isZero();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return found;
    }

    private static Screen signedIn(ServedConsole console) {
        Screen screen = Screen.open(console.address());
        screen.signIn("aid", DemoAccounts.PASSWORD);
        return screen;
    }

    private static List<Path> example() throws Exception {
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            return files.sorted().toList();
        }
    }

    private List<Path> anotherFile() throws Exception {
        return List.of(Files.writeString(folder.resolve("石门.csv"), """
                        幼儿园名称,姓名,性别,出生日期,证件号码,班级,户口所在地,监护人姓名,监护人证件号
                        花坪镇石门幼儿园,向一,女,2015-03-04,422899201503040028,中班,湖北省恩施州建始县花坪镇石门村9号,向大,422899198503040010
                        """));
    }

    private static void send(Page page, List<Path> files) {
        page.navigate("/intake");
        page.setInputFiles("#files", files.toArray(Path[]::new));
        page.click("form[data-send] button[type=submit]");
        page.waitForURL(url -> url.contains("/intake/uploads/"));
    }

    private static void reconcile(Page page) {
        page.navigate("/runs");
        page.click("details:has(form.start) summary");
        page.selectOption("select[name=term]", "2019-autumn");
        page.fill("input[name=asOf]", "2019-12-31");
        page.click("form.start button[type=submit]");
        page.waitForURL(url -> !url.contains("/runs"));
        page.navigate("about:blank"); // the home page loads itself again when the account is made
    }

    /** The path of the first child's page, which is open then. */
    private static String childOf(Page page) {
        page.navigate("/children");
        page.click("tbody tr:first-child .lead-cell a");
        page.waitForSelector(".stated");
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private static void awaitJobs(ServedConsole console, int done) throws InterruptedException {
        await(console, "select count(*) from platform.job where state = 'DONE' and message is null", done);
    }

    private static void await(ServedConsole console, String sql, int wanted) throws InterruptedException {
        int found = -1;
        for (int i = 0; i < 1200 && found != wanted; i++) {
            Thread.sleep(100);
            found = console.database().sql(sql).query(Integer.class).single();
        }
        assertThat(found).as(sql).isEqualTo(wanted);
    }
}
