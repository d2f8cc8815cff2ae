package org.buluo.app.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.buluo.app.platform.KeptData;
import org.buluo.app.platform.KeptTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts that were closed: they go with their second factors. What the audit says of them stays there. */
@Repository
class ClosedAccounts implements KeptData {

    private static final int BATCH = 100;

    private final JdbcClient database;

    ClosedAccounts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return "people.accounts";
    }

    @Override
    public Holding look(Instant before) {
        return database.sql("""
                        select count(*) as rows, min(closed) as oldest, count(*) filter (where closed < :before) as past
                        from platform.account where not enabled and closed is not null
                        """)
                .param("before", Timestamp.from(before))
                .query((row, i) -> KeptTable.holding(row))
                .single();
    }

    @Override
    public long delete(Instant before) {
        List<Long> gone = database.sql("""
                        select id from platform.account where not enabled and closed < :before
                        order by closed limit :batch for update skip locked
                        """)
                .param("before", Timestamp.from(before))
                .param("batch", BATCH)
                .query(Long.class)
                .list();
        if (!gone.isEmpty()) {
            forget("platform.second_factor", "account_id", gone);
            forget("platform.recovery_code", "account_id", gone);
            forget("platform.account", "id", gone);
        }
        return gone.size();
    }

    private void forget(String table, String column, List<Long> accounts) {
        database.sql("delete from " + table + " where " + column + " in (:accounts)")
                .param("accounts", accounts)
                .update();
    }
}
