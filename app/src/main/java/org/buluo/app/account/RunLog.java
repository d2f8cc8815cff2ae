package org.buluo.app.account;

import org.buluo.app.policy.NumberedPack;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** That a reconciliation began, and that it failed; its end is written with what came of it. */
@Repository
class RunLog {

    private final JdbcClient database;

    RunLog(JdbcClient database) {
        this.database = database;
    }

    /** Begins, or begins anew when the job was broken off by a restart. @return the reconciliation's number */
    long begin(long job, ReconcileRequest request, NumberedPack pack, String login) {
        return database.sql("""
                        insert into account.run (job_id, term, as_of, pack, pack_version, state, requested_by)
                        values (:job, :term, :asOf, :pack, :version, 'running', :login)
                        on conflict (job_id) do update set state = 'running', started_at = now(),
                            pack = excluded.pack, pack_version = excluded.pack_version
                        returning id
                        """)
                .param("job", job)
                .param("term", request.term())
                .param("asOf", request.asOf())
                .param("pack", pack.pack().id())
                .param("version", pack.version())
                .param("login", login)
                .query(Long.class)
                .single();
    }

    void fail(long run) {
        database.sql("update account.run set state = 'failed', finished_at = now() where id = :run")
                .param("run", run)
                .update();
    }
}
