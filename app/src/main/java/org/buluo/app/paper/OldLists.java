package org.buluo.app.paper;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.buluo.app.platform.KeptData;
import org.buluo.app.platform.KeptTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists as they were printed; the period begins when one was printed last. A code on older paper finds nothing then. */
@Repository
class OldLists implements KeptData {

    private static final int BATCH = 20;
    private static final String LISTS = """
            select l.id, coalesce((select max(p.printed_at) from paper.printing p where p.list_id = l.id), l.frozen_at)
                as begins
            from paper.frozen_list l
            """;

    private final JdbcClient database;

    OldLists(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return "paper.lists";
    }

    @Override
    public Holding look(Instant before) {
        return database.sql("select count(*) as rows, min(begins) as oldest,"
                        + " count(*) filter (where begins < :before) as past from (" + LISTS + ") k")
                .param("before", Timestamp.from(before))
                .query((row, i) -> KeptTable.holding(row))
                .single();
    }

    @Override
    public long delete(Instant before) {
        List<Long> gone = database.sql(
                        "select id from (" + LISTS + ") k where begins < :before order by begins limit :batch")
                .param("before", Timestamp.from(before))
                .param("batch", BATCH)
                .query(Long.class)
                .list();
        if (!gone.isEmpty()) {
            forgetting("on");
            forget("paper.printing", "list_id", gone);
            forget("paper.volume", "list_id", gone);
            forget("paper.frozen_list", "id", gone);
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

    private void forget(String table, String column, List<Long> lists) {
        database.sql("delete from " + table + " where " + column + " in (:lists)")
                .param("lists", lists)
                .update();
    }
}
