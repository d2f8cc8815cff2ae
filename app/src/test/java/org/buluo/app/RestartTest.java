package org.buluo.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.buluo.app.platform.DemoAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job outlives the process that does it, however that ends: it comes to the same end, and nothing is doubled. */
class RestartTest {

    private static final Path EXAMPLE = Path.of("..", "core", "src", "test", "resources", "example", "in");
    private static final String JOBS_DONE =
            "select count(*) from platform.job where state = 'DONE' and message is null";

    @TempDir
    private Path data;

    private ServedConsole console;
    private Screen screen;

    @BeforeEach
    void start() {
        console = ServedConsole.start(data, Map.of(), "--demo");
    }

    @AfterEach
    void stop() {
        console.close();
    }

    @Test
    void anIntakeThatIsStoppedAndAReconciliationThatIsKilledGoOnWithTheNextStart() throws Exception {
        try (Connection holder = holdBack("intake.row_block")) {
            send();
            awaitHeldBack(holder);
            console.close(); // in order, in the middle of the job
        }
        startAgain();
        awaitCount(1, JOBS_DONE);
        assertEverythingIsTakenInOnce();

        try (Connection holder = holdBack("account.line")) {
            reconcile();
            awaitHeldBack(holder);
            console.kill(); // at once: the job's row says that it runs, and the server runs on with its sessions
            startAgain();
        }
        awaitCount(2, JOBS_DONE);
        assertThat(count("select count(*) from account.run")).isEqualTo(1);
        assertThat(count("select count(*) from account.line")).isEqualTo(135);
        assertThat(count("select count(distinct child_id) from account.line")).isEqualTo(135);

        List<Map<String, Object>> cases = rows("select * from casework.case_file order by id");
        reconcile();
        awaitCount(3, JOBS_DONE);
        assertThat(count("select count(distinct fingerprint) from account.run where state = 'done'"))
                .isEqualTo(1);
        assertThat(count("select count(distinct child_id) from account.line")).isEqualTo(135);
        assertThat(count("select count(*) from account.change")).isZero();
        assertThat(rows("select * from casework.case_file order by id")).isEqualTo(cases);
        screen.close();
    }

    private void assertEverythingIsTakenInOnce() {
        assertThat(rows("""
                        select count(*) as files, sum(rows_in) as rows, sum(rows_kept) as kept,
                          sum(rows_returned) as returned, count(distinct upload_id) as uploads
                        from intake.delivery where state = 'taken'
                        """))
                .containsExactly(Map.of("files", 16L, "rows", 349L, "kept", 339L, "returned", 10L, "uploads", 1L));
        assertThat(count("select count(*) from intake.delivery")).isEqualTo(16);
        assertThat(count("select count(*) from intake.superseding")).isZero();
        assertThat(count("""
                        select count(*) from intake.row_block a join intake.row_block b
                          on a.delivery_id = b.delivery_id and a.place = b.place and a.first_row < b.first_row
                        where a.last_row >= b.first_row
                        """)).isZero();
    }

    /** As long as this connection is open, nobody can write into the table: a job stands still in the middle. */
    private Connection holdBack(String table) throws SQLException {
        Connection holder = console.connect();
        holder.setAutoCommit(false);
        holder.createStatement().execute("lock table " + table + " in exclusive mode");
        return holder;
    }

    private void awaitHeldBack(Connection holder) throws Exception {
        awaitCount(1, "select least(1, count(*)) from pg_locks where not granted");
        assertThat(count("select count(*) from platform.job where state = 'RUNNING'"))
                .isEqualTo(1);
        screen.close();
    }

    private void startAgain() {
        console = ServedConsole.start(data, Map.of(), "--demo");
    }

    private void send() throws IOException {
        Page page = signedIn();
        page.navigate("/intake");
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            page.setInputFiles("#files", files.sorted().toArray(Path[]::new));
        }
        page.click("form[data-send] button[type=submit]");
        page.waitForURL(url -> url.contains("/intake/uploads/"));
    }

    private void reconcile() {
        Page page = signedIn();
        page.navigate("/runs");
        page.click("details:has(form.start) summary");
        page.selectOption("select[name=term]", "2019-autumn");
        page.fill("input[name=asOf]", "2019-12-31");
        page.click("form.start button[type=submit]");
        page.waitForSelector("main h1");
    }

    private Page signedIn() {
        screen = Screen.open(console.address());
        screen.signIn("aid", DemoAccounts.PASSWORD);
        return screen.page();
    }

    private int count(String sql) {
        return console.database().sql(sql).query(Integer.class).single();
    }

    private List<Map<String, Object>> rows(String sql) {
        return console.database().sql(sql).query().listOfRows();
    }

    private void awaitCount(int wanted, String sql) throws InterruptedException {
        for (int i = 0; i < 1200 && count(sql) != wanted; i++) {
            Thread.sleep(100);
        }
        assertThat(count(sql)).as(sql).isEqualTo(wanted);
    }
}
