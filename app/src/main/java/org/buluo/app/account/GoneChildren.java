package org.buluo.app.account;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.buluo.app.platform.KeptData;
import org.buluo.app.platform.KeptTable;
import org.buluo.app.universe.ChildKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Children who are on no list any more: their lasting keys and the words by which they are found. The period begins with
 * the last account that they stand in; a child of an account that is kept for its being current is in use. None goes
 * while an account is being made, which may bring it back.
 */
@Repository
class GoneChildren implements KeptData {

    private static final int BATCH = 1000;
    private static final String LATEST = """
            latest as (
                select l.child_id, max(r.finished_at) as begins, bool_or(r.id = any(cast(:current as bigint[]))) as used
                from account.line l join account.run r on r.id = l.run_id where r.state = 'done' group by l.child_id)
            """;

    private final JdbcClient database;
    private final OldRuns runs;
    private final ChildKeys keys;

    GoneChildren(JdbcClient database, OldRuns runs, ChildKeys keys) {
        this.database = database;
        this.runs = runs;
        this.keys = keys;
    }

    @Override
    public String kind() {
        return "account.children";
    }

    @Override
    public Holding look(Instant before) {
        return database.sql("with " + LATEST + """
                        select count(*) as rows, min(t.begins) as oldest,
                            count(*) filter (where coalesce(t.begins < :before, true)) as past
                        from universe.word c left join latest t on t.child_id = c.child_id
                        where not coalesce(t.used, false)
                        """)
                .param("before", Timestamp.from(before))
                .param("current", runs.current().toArray(Long[]::new))
                .query((row, i) -> KeptTable.holding(row))
                .single();
    }

    @Override
    public long delete(Instant before) {
        List<Long> gone = database.sql("with " + LATEST + """
                        select c.child_id from universe.word c left join latest t on t.child_id = c.child_id
                        where not coalesce(t.used, false) and coalesce(t.begins < :before, true)
                          and not exists (select from account.run
                                          where state = 'running' and started_at > now() - interval '1 day')
                        limit :batch
                        """)
                .param("before", Timestamp.from(before))
                .param("batch", BATCH)
                .param("current", runs.current().toArray(Long[]::new))
                .query(Long.class)
                .list();
        return gone.isEmpty() ? 0 : keys.forget(gone);
    }
}
