package org.buluo.app.safekeeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was deleted, in numbers. */
@Repository
class Deletions {

    private static final int LATEST = 10;

    private final JdbcClient database;

    Deletions(JdbcClient database) {
        this.database = database;
    }

    /** Begins with a kind, or goes on where a restart broke the job off. */
    void begin(long job, String kind) {
        database.sql("""
                        insert into safekeeping.deletion (job_id, kind) values (:job, :kind)
                        on conflict (job_id, kind) do update set outcome = 'BEGUN', ended = null
                        """).param("job", job).param("kind", kind).update();
    }

    /** Counts a batch, within its transaction. */
    void count(long job, String kind, long deleted) {
        database.sql("""
                        update safekeeping.deletion set deleted = deleted + :deleted where job_id = :job and kind = :kind
                        """)
                .param("deleted", deleted)
                .param("job", job)
                .param("kind", kind)
                .update();
    }

    void end(long job, String kind, Deletion.Outcome outcome) {
        database.sql("""
                        update safekeeping.deletion set outcome = :outcome, ended = now()
                        where job_id = :job and kind = :kind
                        """)
                .param("outcome", outcome.name())
                .param("job", job)
                .param("kind", kind)
                .update();
    }

    /** What a job did and nobody told the audit yet; now it counts as told. */
    List<Deletion> tell(long job) {
        return database.sql("""
                        update safekeeping.deletion set is_told = true where job_id = :job and not is_told
                        returning kind, deleted, outcome, began
                        """)
                .param("job", job)
                .query((row, i) -> deletion(row))
                .list();
    }

    /** What the latest job did with each kind. */
    List<Deletion> last() {
        return database.sql("""
                        select distinct on (kind) kind, deleted, outcome, began from safekeeping.deletion
                        order by kind, job_id desc
                        """).query((row, i) -> deletion(row)).list();
    }

    /** What the latest jobs did with one kind, newest first. */
    List<Deletion> of(String kind) {
        return database.sql("""
                        select kind, deleted, outcome, began from safekeeping.deletion
                        where kind = :kind order by job_id desc limit :limit
                        """)
                .param("kind", kind)
                .param("limit", LATEST)
                .query((row, i) -> deletion(row))
                .list();
    }

    /** Whether this place is older than a day: a younger one holds nothing that could be past its period. */
    boolean isPlaceOld() {
        return database.sql("select exists (select from platform.account where opened < now() - interval '1 day')")
                .query(Boolean.class)
                .single();
    }

    private static Deletion deletion(ResultSet row) throws SQLException {
        return new Deletion(
                row.getString("kind"),
                row.getLong("deleted"),
                Deletion.Outcome.valueOf(row.getString("outcome")),
                row.getTimestamp("began").toInstant());
    }
}
