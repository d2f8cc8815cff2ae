package org.buluo.app.audit;

import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Personal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes over the entries of the first versions, whose reasons lay open in the platform's table. */
@Repository
class OldEntries {

    private final JdbcClient database;
    private final Codec codec;
    private final TransactionTemplate transaction;

    OldEntries(JdbcClient database, Codec codec, TransactionTemplate transaction) {
        this.database = database;
        this.codec = codec;
        this.transaction = transaction;
    }

    private record Old(long id, String reason) {}

    /** Once, and nothing when there are none; another console that starts meanwhile waits and finds none. */
    void takeOver() {
        transaction.executeWithoutResult(status -> {
            database.sql("select pg_advisory_xact_lock(:lock)")
                    .param("lock", Chain.LOCK)
                    .query((row, i) -> 0)
                    .list();
            if (isThere()) {
                database.sql("select id, reason from platform.audit_entry order by id")
                        .query((row, i) -> new Old(row.getLong("id"), row.getString("reason")))
                        .list()
                        .forEach(this::copy);
                database.sql("select audit.forget_old_entries()")
                        .query((row, i) -> 0)
                        .list();
            }
        });
    }

    private boolean isThere() {
        return database.sql("select to_regclass('platform.audit_entry') is not null")
                .query(Boolean.class)
                .single();
    }

    private void copy(Old old) {
        database.sql("""
                        insert into audit.entry (at, account_id, login, role, address, device, kind, what, route, subject,
                          detail, reason, outcome)
                        select at, account_id, login, '', '', '', 'CHANGE', what, '', subject, 'earlier:' || id, :reason,
                          'DONE'
                        from platform.audit_entry where id = :id
                        """)
                .param("id", old.id())
                .param("reason", old.reason().isBlank() ? null : codec.seal(Personal.text(old.reason())))
                .update();
    }
}
