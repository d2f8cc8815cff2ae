package org.buluo.app.policy;

import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.buluo.app.platform.BulkCopy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes a what-if down: all of it or nothing. */
@Repository
class WhatIfStore {

    private static final String[] SUM = {
        "what_if_id",
        "provision",
        "stage",
        "township",
        "before_children",
        "before_fen",
        "after_children",
        "after_fen",
        "before_unknown",
        "after_unknown"
    };
    private static final String[] EFFECT = {
        "what_if_id",
        "place",
        "child_id",
        "provision",
        "stage",
        "township",
        "school",
        "before_verdict",
        "before_fen",
        "after_verdict",
        "after_fen"
    };

    private final JdbcClient database;
    private final DataSource source;

    WhatIfStore(JdbcClient database, DataSource source) {
        this.database = database;
        this.source = source;
    }

    /**
     * Keeps what came of a job; of one that was begun anew after a restart, the last.
     *
     * @param sm3 of the pack's text
     * @param base the version that it was compared with
     */
    @Transactional
    public long keep(long job, WhatIfRequest request, String sm3, int base, String login, WhatIfCount count) {
        database.sql("delete from policy.what_if where job_id = :job")
                .param("job", job)
                .update();
        long id = database.sql("""
                        insert into policy.what_if (job_id, subject, subject_sm3, base, run_id, term, asked_by, children,
                            gaining, losing)
                        values (:job, :subject, :sm3, :base, :run, :term, :login, :children, :gaining, :losing)
                        returning id
                        """)
                .param("job", job)
                .param("subject", request.subject())
                .param("sm3", sm3)
                .param("base", base)
                .param("run", request.run())
                .param("term", request.term())
                .param("login", login)
                .param("children", count.children())
                .param("gaining", count.gaining())
                .param("losing", count.losing())
                .query(Long.class)
                .single();
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            sums(connection, id, count);
            effects(connection, id, count.effects());
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
        return id;
    }

    private static void sums(Connection connection, long id, WhatIfCount count) {
        try (BulkCopy copy = BulkCopy.into(connection, "policy.what_if_sum", SUM)) {
            for (WhatIfSum sum : count.sums()) {
                copy.row(
                        id,
                        sum.provision(),
                        sum.stage(),
                        sum.township(),
                        sum.beforeChildren(),
                        sum.beforeFen(),
                        sum.afterChildren(),
                        sum.afterFen(),
                        sum.beforeUnknown(),
                        sum.afterUnknown());
            }
        }
    }

    private static void effects(Connection connection, long id, List<Effect> effects) {
        try (BulkCopy copy = BulkCopy.into(connection, "policy.what_if_effect", EFFECT)) {
            int place = 0;
            for (Effect effect : effects) {
                copy.row(
                        id,
                        place++,
                        effect.child(),
                        effect.provision(),
                        effect.stage(),
                        effect.township(),
                        effect.school(),
                        effect.before().verdict(),
                        effect.before().fen(),
                        effect.after().verdict(),
                        effect.after().fen());
            }
        }
    }
}
