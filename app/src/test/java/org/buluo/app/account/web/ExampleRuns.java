package org.buluo.app.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.buluo.app.account.ReconcileRequest;
import org.buluo.app.intake.Receiving;
import org.buluo.app.linkage.Decisions;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.DemoAccounts;
import org.buluo.app.platform.Job;
import org.buluo.app.platform.JobState;
import org.buluo.app.platform.Jobs;
import org.buluo.app.platform.NewAccount;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Words;
import org.buluo.files.settings.DecisionsFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The worked example, reconciled twice: first without two of its files, then with all of them, so that the second has
 * something to tell.
 */
@TestComponent
public class ExampleRuns {

    private static final Path EXAMPLE = Path.of("..", "core", "src", "test", "resources", "example");
    private static final List<String> LATER = List.of("bank-return.csv", "roll-senior.csv");
    private static final SignedIn WHO = SignedIn.system();

    /** A school's own account. */
    static final String SCHOOL = "qinggang";

    @Autowired
    private Receiving receiving;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    /** By database. */
    private static final Map<String, long[]> MADE = new HashMap<>();

    private long first;
    private long second;

    /** Makes both, once for all tests of one console. */
    public synchronized ExampleRuns made() throws Exception {
        String name =
                database.sql("select current_database()").query(String.class).single();
        if (!MADE.containsKey(name)) {
            end(receiving.receive(files(false), WHO).jobId());
            first = reconcile(LocalDate.of(2019, 11, 30));
            end(receiving.receive(files(true), WHO).jobId());
            for (var decision : DecisionsFile.read(EXAMPLE.resolve("decisions.csv"))) {
                decisions.add(decision, WHO);
            }
            second = reconcile(LocalDate.of(2019, 12, 31));
            accounts.open(
                    new NewAccount(SCHOOL, "秦岗", Role.SCHOOL_OFFICER, new Scope.School("花坪镇青冈小学")),
                    DemoAccounts.PASSWORD);
            // As the example county's own accounts, it shows no second factor.
            database.sql("update platform.account set demo = true where login = :login")
                    .param("login", SCHOOL)
                    .update();
            MADE.put(name, new long[] {first, second});
        }
        first = MADE.get(name)[0];
        second = MADE.get(name)[1];
        return this;
    }

    public long first() {
        return first;
    }

    public long second() {
        return second;
    }

    /** One of the files comes once more, with a word of one child's row corrected, and is reconciled. */
    public long late(String file, String child, String was, String now, LocalDate asOf) throws Exception {
        Path folder = Files.createTempDirectory("late");
        List<String> lines = Files.readAllLines(EXAMPLE.resolve("in").resolve(file)).stream()
                .map(line -> line.contains(child) ? line.replace(was, now) : line)
                .toList();
        end(receiving
                .receive(List.of(Files.write(folder.resolve("late-" + file), lines)), WHO)
                .jobId());
        return reconcile(asOf);
    }

    private static List<Path> files(boolean later) throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLE.resolve("in"))) {
            return files.filter(file -> LATER.contains(file.getFileName().toString()) == later)
                    .sorted()
                    .toList();
        }
    }

    private long reconcile(LocalDate asOf) throws InterruptedException {
        end(jobs.submit(
                ReconcileRequest.JOB,
                Words.of("reconcile.title", "2019-autumn"),
                new ReconcileRequest("2019-autumn", asOf),
                WHO));
        return database.sql("select max(id) from account.run where state = 'done'")
                .query(Long.class)
                .single();
    }

    private void end(long id) throws InterruptedException {
        for (int i = 0; i < 3000; i++) {
            Job job = jobs.find(Scope.wholeCounty(), WHO.login(), id).orElseThrow();
            if (job.state().isOver()) {
                assertThat(job.state()).as(String.valueOf(job.message())).isEqualTo(JobState.DONE);
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the job does not end");
    }
}
