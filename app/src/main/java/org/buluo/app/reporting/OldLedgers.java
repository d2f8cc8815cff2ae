package org.buluo.app.reporting;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.buluo.app.platform.KeptData;
import org.buluo.app.platform.KeptTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The names on ledgers, and what people wrote beside them. Numbers and reasons stay; the latest ledger is in use. */
@Repository
class OldLedgers implements KeptData {

    private static final String NAMED = """
             from reporting.ledger_line l join reporting.ledger g on g.id = l.ledger_id
            where l.person is not null
            """.stripTrailing();
    private static final String PAST =
            " g.issued_at < :before and g.id < (select max(latest.id) from reporting.ledger latest)";

    private final JdbcClient database;

    OldLedgers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return "reporting.ledgers";
    }

    @Override
    public Holding look(Instant before) {
        return database.sql("select count(*) as rows, min(g.issued_at) as oldest, count(*) filter (where " + PAST
                        + ") as past" + NAMED)
                .param("before", Timestamp.from(before))
                .query((row, i) -> KeptTable.holding(row))
                .single();
    }

    @Override
    public long delete(Instant before) {
        Optional<Long> ledger = database.sql("select min(g.id)" + NAMED + " and " + PAST)
                .param("before", Timestamp.from(before))
                .query((row, i) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single();
        return ledger.map(this::forget).orElse(0L);
    }

    private long forget(long ledger) {
        forgetting("on");
        database.sql("delete from reporting.ledger_note where ledger_id = :ledger")
                .param("ledger", ledger)
                .update();
        long gone = database.sql("update reporting.ledger_line set person = null where ledger_id = :ledger")
                .param("ledger", ledger)
                .update();
        forgetting("off");
        return gone;
    }

    private void forgetting(String state) {
        database.sql("select set_config('buluo.forgetting', :state, true)")
                .param("state", state)
                .query(String.class)
                .single();
    }
}
