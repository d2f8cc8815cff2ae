package org.buluo.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.buluo.app.TestFolders;
import org.buluo.app.TestServers;
import org.buluo.app.intake.Receiving;
import org.buluo.app.linkage.Decisions;
import org.buluo.app.linkage.PairFilter;
import org.buluo.app.linkage.PairQueue;
import org.buluo.app.linkage.PairRuling;
import org.buluo.app.linkage.QueuedPair;
import org.buluo.app.linkage.ReceivedPair;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Job;
import org.buluo.app.platform.JobState;
import org.buluo.app.platform.Jobs;
import org.buluo.app.platform.Personal;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Words;
import org.buluo.core.account.Decision;
import org.buluo.files.settings.DecisionsFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The worked example through the console, on a database of its own: its account is the command's account. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "buluo.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleAccountTest {

    private static final Path EXAMPLE = Path.of("..", "core", "src", "test", "resources", "example");
    private static final SignedIn WHO = SignedIn.system();

    @Autowired
    private Receiving receiving;

    @Autowired
    private Decisions decisions;

    @Autowired
    private PairQueue queue;

    @Autowired
    private ReceivedPair rows;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Codec codec;

    @Autowired
    private JdbcClient database;

    private long run;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestServers.register(registry, TestServers::newDatabase);
        registry.add("buluo.data", () -> TestFolders.named("test-data-example"));
    }

    @BeforeAll
    void reconcile() throws Exception {
        end(receiving.receive(files(EXAMPLE.resolve("in")), WHO).jobId());
        for (Decision decision : DecisionsFile.read(EXAMPLE.resolve("decisions.csv"))) {
            decisions.add(decision, WHO);
        }
        run = reconcileAgain();
    }

    private long reconcileAgain() throws InterruptedException {
        end(jobs.submit(
                ReconcileRequest.JOB,
                Words.of("reconcile.title", "2019-autumn"),
                new ReconcileRequest("2019-autumn", LocalDate.of(2019, 12, 31)),
                WHO));
        return count("select max(id) from account.run where state = 'done'");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private void end(long id) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            Job job = jobs.find(Scope.wholeCounty(), WHO.login(), id).orElseThrow();
            if (job.state().isOver()) {
                assertThat(job.state()).as(String.valueOf(job.message())).isEqualTo(JobState.DONE);
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the job does not end");
    }

    private long count(String sql) {
        return database.sql(sql).param("run", run).query(Long.class).single();
    }

    @Test
    void everyChildStandsWhereTheExampleSaysItStands() throws IOException {
        List<String> expected = Files.readAllLines(EXAMPLE.resolve("expected/account.csv"));
        List<String> found = new ArrayList<>(database.sql("""
                        select person_no, person, concat_ws(',', aid, schooling, stage, coalesce(grade::text, ''),
                            due_fen, paid_fen) as rest
                        from account.line where run_id = :run
                        """)
                .param("run", run)
                .query((row, i) -> {
                    PersonCard card = PersonCard.unpack(codec.open(Personal.Kind.TEXT, row.getBytes("person")));
                    return String.join(
                            ",", row.getString("person_no"), card.studentNumber(), card.name(), row.getString("rest"));
                })
                .list());
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected.subList(1, expected.size()));
    }

    @Test
    void everyDoubtfulPairStandsBeforeItsReviewerWithBothRows() {
        List<QueuedPair> pairs = queue.some(Scope.wholeCounty(), PairFilter.open(), 100);
        assertThat(pairs).isNotEmpty().allSatisfy(pair -> {
            assertThat(pair.left().source().fileName()).endsWith(".csv");
            assertThat(rows.of(pair.left())).isPresent();
            assertThat(rows.of(pair.right())).isPresent();
        });
    }

    @Test
    void aDoubtIsSettledWhenItsPairsAreDecidedAndOpensAgainWhenThatIsUndone() {
        SignedIn aid = new SignedIn(1, "aid", "aid", Role.AID_OFFICE, Scope.wholeCounty(), "", true);
        String matters = "select count(*) from casework.case_file where kind = 'doubt'";
        String open = matters + " and closed_at is null";
        long before = count(open);
        long all = count(matters);
        assertThat(before).as("one for each child").isPositive();
        List<Long> made = queue.some(Scope.wholeCounty(), PairFilter.open(), 100).stream()
                .map(pair -> decisions
                        .decide(pair.place(), 0, PairRuling.DIFFERENT, "", aid)
                        .orElseThrow())
                .toList();
        assertThat(count(open)).isZero();
        assertThat(count(matters + " and closing = 'cause-gone' and closed_by_run is null"))
                .isEqualTo(before);
        made.forEach(decision -> decisions.undo(decision, aid));
        assertThat(count(open)).isEqualTo(before);
        assertThat(count(matters)).as("the same matters, opened again").isEqualTo(all);
    }

    @Test
    void theTalliesSumToTheUniverseAndToTheMoney() {
        assertThat(count("select sum(children) from account.tally where run_id = :run"))
                .isEqualTo(count("select count(*) from account.line where run_id = :run"));
        assertThat(count("select sum(due_fen) from account.tally where run_id = :run"))
                .isEqualTo(count("select sum(due_fen) from account.line where run_id = :run"));
    }

    @Test
    void whatIsOpenHasACaseAndNothingElseDoes() {
        assertThat(count("""
                        select count(*) from account.line l
                        where l.run_id = :run and (l.case_owner <> '') <> exists (
                            select from casework.case_file c where c.child_id = l.child_id and c.closed_at is null)
                        """)).isZero();
    }

    @Test
    void theSameFilesGiveTheSameAccountWithTheSameChildrenAndNoChange() throws InterruptedException {
        long cases = count("select count(*) from casework.case_file");
        long again = reconcileAgain();
        assertThat(database.sql("select count(distinct fingerprint) from account.run where id in (:run, :again)")
                        .param("run", run)
                        .param("again", again)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(database.sql("""
                                select count(*) from account.line a join account.line b using (child_id, person_no, place)
                                where a.run_id = :run and b.run_id = :again
                                """)
                        .param("run", run)
                        .param("again", again)
                        .query(Long.class)
                        .single())
                .isEqualTo(133);
        assertThat(count("select count(*) from account.change")).isZero();
        assertThat(count("select count(*) from casework.case_file")).isEqualTo(cases);
    }
}
