package org.buluo.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.buluo.app.audit.command.AuditCommand;
import org.buluo.app.platform.DemoAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

/**
 * The console and its PostgreSQL are killed at moments that nobody chose, one after the other: nothing is half taken,
 * nothing twice, nothing lost, and jobs come to their end. {@code -Dbuluo.seed=N} brings the same moments again.
 */
class KilledTest {

    private static final Path EXAMPLE = Path.of("..", "core", "src", "test", "resources", "example", "in");
    private static final int LONGEST_MILLIS = 1500;

    @TempDir
    private Path data;

    private final long seed = Long.getLong("buluo.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private ServedConsole console;

    @BeforeEach
    void start() {
        System.out.println("killed at the moments of seed " + seed);
        console = ServedConsole.start(data, Map.of(), "--demo");
    }

    @AfterEach
    void stop() {
        console.close();
    }

    @Test
    void whatIsKilledAtAnyMomentGoesOnWhereItWas() throws Exception {
        send();
        killConsoleSoon();
        killBothSoon();
        awaitJobs(1);
        assertEveryFileIsTakenInOnce();

        reconcile();
        killOneSessionSoon();
        awaitJobs(2);
        assertTheAccountIsThereOnce();

        int decided = decideAndKill();
        assertThat(count("select count(*) from linkage.decision where ruling = 'same'"))
                .as("a decision that was said to be made, seed %d", seed)
                .isEqualTo(1);
        assertThat(decided).as("and the one that was not, seed %d", seed).isBetween(1, 2);
        console.close();
        CommandRun verified = CommandRun.of(AuditCommand.class, Map.of(), "verify", "--data", data.toString());
        assertThat(verified.status()).as(verified.said()).isZero();
    }

    private void assertEveryFileIsTakenInOnce() {
        assertThat(console.database().sql("""
                        select count(*) as files, sum(rows_in) as rows, sum(rows_kept) as kept,
                          sum(rows_returned) as returned, count(distinct upload_id) as uploads
                        from intake.delivery where state = 'taken'
                        """).query().listOfRows())
                .as("seed %d", seed)
                .containsExactly(Map.of("files", 16L, "rows", 349L, "kept", 339L, "returned", 10L, "uploads", 1L));
        assertThat(count("select count(*) from intake.delivery")).isEqualTo(16);
        assertThat(count("""
                        select count(*) from intake.row_block a join intake.row_block b
                          on a.delivery_id = b.delivery_id and a.place = b.place and a.first_row < b.first_row
                        where a.last_row >= b.first_row
                        """)).as("rows that are kept twice, seed %d", seed).isZero();
    }

    private void assertTheAccountIsThereOnce() {
        assertThat(count("select count(*) from account.run"))
                .as("seed %d", seed)
                .isEqualTo(1);
        assertThat(count("select count(*) from account.run where state = 'done'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from account.line"))
                .as("seed %d", seed)
                .isEqualTo(135);
        assertThat(count("select count(distinct child_id) from account.line")).isEqualTo(135);
        assertThat(count("select count(*) from universe.child")).isEqualTo(135);
    }

    /** One decision is waited for, the next is under way when everything is killed. @return how many there are then */
    private int decideAndKill() throws Exception {
        Screen screen = signedIn();
        Page page = screen.page();
        page.navigate("/review");
        page.keyboard().press("s");
        page.waitForSelector(".said");
        page.keyboard().press("d");
        Thread.sleep(random.nextInt(60));
        killBoth();
        page.context().close(); // its last request was never answered, which a screen would complain of
        return count("select count(*) from linkage.decision");
    }

    private void killConsoleSoon() throws Exception {
        Thread.sleep(random.nextInt(LONGEST_MILLIS));
        console.kill();
        startAgain();
    }

    private void killBothSoon() throws Exception {
        Thread.sleep(random.nextInt(LONGEST_MILLIS));
        killBoth();
    }

    /** The server first, so that the console lives on without it for a moment. */
    private void killBoth() throws Exception {
        long server = Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(0)
                .strip());
        ProcessHandle process = ProcessHandle.of(server).orElseThrow();
        process.destroyForcibly();
        process.onExit().get();
        Thread.sleep(random.nextInt(200));
        console.kill();
        startAgain();
    }

    /** PostgreSQL ends all sessions then and puts itself in order, while the console runs on. */
    private void killOneSessionSoon() throws Exception {
        Thread.sleep(random.nextInt(LONGEST_MILLIS));
        long session = console.database()
                .sql("select pid from pg_stat_activity where usename = 'buluo_app' order by state, random() limit 1")
                .query(Long.class)
                .single();
        ProcessHandle.of(session).ifPresent(ProcessHandle::destroyForcibly);
    }

    private void startAgain() {
        console = ServedConsole.start(data, Map.of(), "--demo");
    }

    private void send() throws IOException {
        try (Screen screen = signedIn();
                Stream<Path> files = Files.list(EXAMPLE)) {
            Page page = screen.page();
            page.navigate("/intake");
            page.setInputFiles("#files", files.sorted().toArray(Path[]::new));
            page.click("form[data-send] button[type=submit]");
            page.waitForURL(url -> url.contains("/intake/uploads/"));
        }
    }

    private void reconcile() {
        try (Screen screen = signedIn()) {
            Page page = screen.page();
            page.navigate("/runs");
            page.click("details:has(form.start) summary");
            page.selectOption("select[name=term]", "2019-autumn");
            page.fill("input[name=asOf]", "2019-12-31");
            page.click("form.start button[type=submit]");
            page.waitForSelector("main h1");
        }
    }

    private Screen signedIn() {
        Screen screen = Screen.open(console.address());
        screen.signIn("aid", DemoAccounts.PASSWORD);
        return screen;
    }

    private int count(String sql) {
        return console.database().sql(sql).query(Integer.class).single();
    }

    /** @return -1 while the server puts itself in order */
    private int countWhenThere(String sql) {
        try {
            return count(sql);
        } catch (DataAccessException e) {
            return -1;
        }
    }

    private void awaitJobs(int wanted) throws InterruptedException {
        String done = "select count(*) from platform.job where state = 'DONE' and message is null";
        for (int i = 0; i < 1200 && countWhenThere(done) != wanted; i++) {
            Thread.sleep(100);
        }
        assertThat(count(done))
                .as(
                        "jobs that are done, seed %d: %s",
                        seed,
                        console.database()
                                .sql("select id, kind, state, message from platform.job")
                                .query()
                                .listOfRows())
                .isEqualTo(wanted);
    }
}
