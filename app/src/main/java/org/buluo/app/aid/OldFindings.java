package org.buluo.app.aid;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.buluo.app.platform.KeptData;
import org.buluo.app.platform.KeptTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Findings of poor pupils; the period begins when their school year ended. The lists that went in are intake's to keep. */
@Repository
class OldFindings implements KeptData {

    private static final int BATCH = 500;
    private static final String BEGINS = "cast(make_date(f.school_year + 1, 9, 1) as timestamptz)";

    private final JdbcClient database;

    OldFindings(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return "aid.findings";
    }

    @Override
    public Holding look(Instant before) {
        return database.sql("""
                        select count(*) as rows, min(%1$s) as oldest, count(*) filter (where %1$s < :before) as past
                        from aid.finding f
                        """.formatted(BEGINS))
                .param("before", Timestamp.from(before))
                .query((row, i) -> KeptTable.holding(row))
                .single();
    }

    @Override
    public long delete(Instant before) {
        List<Long> gone = database.sql(
                        "select f.id from aid.finding f where " + BEGINS + " < :before order by f.id limit :batch")
                .param("before", Timestamp.from(before))
                .param("batch", BATCH)
                .query(Long.class)
                .list();
        if (!gone.isEmpty()) {
            forgetting("on");
            database.sql("delete from aid.finding_end where finding_id in (:gone)")
                    .param("gone", gone)
                    .update();
            database.sql("delete from aid.finding where id in (:gone)")
                    .param("gone", gone)
                    .update();
            database.sql("delete from aid.finding_list f where " + BEGINS + " < :before")
                    .param("before", Timestamp.from(before))
                    .update();
            forgetting("off");
        }
        return gone.size();
    }

    private void forgetting(String state) {
        database.sql("select set_config('buluo.forgetting', :state, true)")
                .param("state", state)
                .query(String.class)
                .single();
    }
}
