package org.buluo.app.audit;

import java.sql.Timestamp;
import java.time.Instant;
import org.buluo.app.platform.KeptData;
import org.buluo.app.platform.KeptTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Entries of the audit: whole days go, up to an anchor that stands for them, so that the chain can be verified still. */
@Repository
class OldAudit implements KeptData {

    private final JdbcClient database;

    OldAudit(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return "audit.entries";
    }

    /** Places of the chain have no gaps, so nothing has to be counted. */
    @Override
    public Holding look(Instant before) {
        return database.sql("""
                        select coalesce(max(s.position) - min(s.position) + 1, 0) as rows,
                            (select e.at from audit.entry e order by e.id limit 1) as oldest,
                            coalesce((select max(f.position) from audit.forgettable(:before) f) - min(s.position) + 1, 0)
                                as past
                        from audit.seal s
                        """)
                .param("before", Timestamp.from(before))
                .query((row, i) -> KeptTable.holding(row))
                .single();
    }

    /** One day. */
    @Override
    public long delete(Instant before) {
        return database.sql("select audit.forget_day(:before)")
                .param("before", Timestamp.from(before))
                .query(Long.class)
                .single();
    }
}
