package org.buluo.app.aid;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The verdicts of a reconciliation, for the job that freezes them. */
@Repository
class FrozenVerdicts {

    private final JdbcClient database;

    FrozenVerdicts(JdbcClient database) {
        this.database = database;
    }

    /** What was granted and what is not known, child by child in the pack's order. */
    List<JudgedVerdict> of(long run) {
        return database.sql("""
                        select child_id, provision, verdict = 'granted' as granted, coalesce(amount_fen, 0) as fen, missing,
                            basis_id
                        from aid.determination
                        where run_id = :run and verdict in ('granted', 'unknown')
                        order by child_id, place
                        """)
                .param("run", run)
                .query((row, i) -> new JudgedVerdict(
                        row.getLong("child_id"),
                        row.getString("provision"),
                        row.getBoolean("granted"),
                        row.getLong("fen"),
                        row.getString("missing"),
                        row.getInt("basis_id")))
                .list();
    }

    /** How many verdicts say that another county pays. */
    int elsewhere(long run) {
        return database.sql("select count(*) from aid.determination where run_id = :run and verdict = 'elsewhere'")
                .param("run", run)
                .query(Integer.class)
                .single();
    }
}
