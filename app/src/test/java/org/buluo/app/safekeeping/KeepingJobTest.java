package org.buluo.app.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import org.buluo.app.ConsoleTest;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Job;
import org.buluo.app.platform.Jobs;
import org.buluo.app.platform.Personal;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The job of each night; all kinds but one are held, so that other tests' rows stay. */
class KeepingJobTest extends ConsoleTest {

    private static final int OLD_ROWS = 2500;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Codec codec;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void holdTheOthers() {
        database.sql("""
                        insert into safekeeping.hold (kind, reason, placed_by, placed_by_login)
                        select kind, :reason, 0, 'keeping-test' from safekeeping.period where kind <> 'platform.sign-ins'
                        """).param("reason", codec.seal(Personal.text("测试"))).update();
        database.sql("""
                        insert into platform.sign_in_attempt (at, login_token, address, outcome)
                        select '1999-01-01', i, 'keeping-test', 'PASSED' from generate_series(1, :rows) i
                        """).param("rows", OLD_ROWS).update();
    }

    @AfterEach
    void letGo() {
        database.sql("delete from safekeeping.hold where placed_by_login = 'keeping-test'")
                .update();
    }

    private void end(long id) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            Job job = jobs.find(Scope.wholeCounty(), "buluo", id).orElseThrow();
            if (job.state().isOver()) {
                assertThat(job.message()).isNull();
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the job does not end");
    }

    private Deletion deletion(long job, String kind) {
        return database.sql("select * from safekeeping.deletion where job_id = :job and kind = :kind")
                .param("job", job)
                .param("kind", kind)
                .query((row, i) -> new Deletion(
                        row.getString("kind"),
                        row.getLong("deleted"),
                        Deletion.Outcome.valueOf(row.getString("outcome")),
                        row.getTimestamp("began").toInstant()))
                .single();
    }

    @Test
    void aJobThatWasBrokenOffGoesOnCountsOnAndLeavesOneEntry() throws Exception {
        long job = database.sql("""
                        insert into platform.job (kind, title, argument, login, state)
                        values ('safekeeping.delete', '{"key":"safekeeping.keeping.job","arguments":[]}', '{}', 'buluo',
                          'RUNNING') returning id
                        """).query(Long.class).single();
        // As a kill left it: two batches went, and the job was under way.
        database.sql(
                        "insert into safekeeping.deletion (job_id, kind, deleted) values (:job, 'platform.sign-ins', 2000)")
                .param("job", job)
                .update();
        database.sql("update platform.job set state = 'QUEUED' where id = :job")
                .param("job", job)
                .update();
        end(job);
        Deletion done = deletion(job, "platform.sign-ins");
        assertThat(done.deleted()).isEqualTo(2000 + OLD_ROWS);
        assertThat(done.outcome()).isEqualTo(Deletion.Outcome.DONE);
        assertThat(deletion(job, "intake.files").outcome()).isEqualTo(Deletion.Outcome.HELD);
        assertThat(database.sql("select count(*) from platform.sign_in_attempt where address = 'keeping-test'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(database.sql("select reason from audit.entry where what = 'safekeeping.delete' and subject = :job")
                        .param("job", "job:" + job)
                        .query((row, i) ->
                                codec.open(Personal.Kind.TEXT, row.getBytes(1)).reveal())
                        .list())
                .containsExactly("登录尝试 4500");
    }

    @Test
    void whatIsHeldStays() throws Exception {
        database.sql("update safekeeping.hold set kind = 'all' where kind = 'platform.jobs'")
                .update();
        long job = jobs.submit(KeepingJob.KIND, Words.of("safekeeping.keeping.job"), "", SignedIn.system());
        end(job);
        assertThat(deletion(job, "platform.sign-ins").outcome()).isEqualTo(Deletion.Outcome.HELD);
        assertThat(database.sql("select count(*) from platform.sign_in_attempt where address = 'keeping-test'")
                        .query(Long.class)
                        .single())
                .isEqualTo(OLD_ROWS);
        database.sql("delete from platform.sign_in_attempt where address = 'keeping-test'")
                .update();
    }
}
