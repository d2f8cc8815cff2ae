package org.buluo.app.casework;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.buluo.app.platform.BulkCopy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The open matters. A reconciliation says what is open now: what is new is opened, what is no longer open closes itself
 * with the reconciliation as its proof (销号), and what is still open keeps its due date.
 */
@Repository
public class Cases {

    private final JdbcClient database;
    private final DataSource source;

    Cases(JdbcClient database, DataSource source) {
        this.database = database;
        this.source = source;
    }

    /**
     * Brings the cases up to a reconciliation.
     *
     * @param today the day on which new cases are opened
     * @param due the day by which they are due
     */
    @Transactional
    public void settle(long run, List<CaseNeeded> needed, LocalDate today, LocalDate due) {
        database.sql("""
                        create temporary table needed_case (
                            kind text, child_id bigint, owner text, owner_level text, township text, school text,
                            detail text
                        ) on commit drop
                        """).update();
        copy(needed);
        database.sql("create index on needed_case (kind, child_id)").update();
        database.sql("""
                        update casework.case_file c
                        set closed_at = now(), closed_by_run = :run, closing = 'cause-gone'
                        where c.closed_at is null and not exists (
                            select from needed_case n where n.kind = c.kind and n.child_id = c.child_id)
                        """).param("run", run).update();
        database.sql("""
                        update casework.case_file c
                        set owner = n.owner, owner_level = n.owner_level, township = n.township, school = n.school,
                            detail = n.detail
                        from needed_case n
                        where c.closed_at is null and n.kind = c.kind and n.child_id = c.child_id
                            and (c.owner, c.township, c.school, c.detail)
                                is distinct from (n.owner, n.township, n.school, n.detail)
                        """).update();
        database.sql("""
                        insert into casework.case_file
                            (kind, child_id, owner, owner_level, township, school, detail, opened_on, due_on,
                             opened_by_run)
                        select kind, child_id, owner, owner_level, township, school, detail, :today, :due, :run
                        from needed_case
                        on conflict (kind, child_id) where closed_at is null do nothing
                        """)
                .param("today", today)
                .param("due", due)
                .param("run", run)
                .update();
    }

    private void copy(List<CaseNeeded> needed) {
        Connection connection = DataSourceUtils.getConnection(source);
        try (BulkCopy copy = BulkCopy.into(
                connection,
                "needed_case",
                "kind",
                "child_id",
                "owner",
                "owner_level",
                "township",
                "school",
                "detail")) {
            needed.forEach(one -> copy.row(
                    one.kind(),
                    one.child(),
                    one.owner(),
                    one.level().code(),
                    one.township(),
                    one.school(),
                    one.detail()));
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
