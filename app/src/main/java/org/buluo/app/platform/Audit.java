package org.buluo.app.platform;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who did what: rows are added, and never changed or removed. */
@Repository
public class Audit {

    private final JdbcClient database;

    Audit(JdbcClient database) {
        this.database = database;
    }

    /**
     * Adds a row.
     *
     * @param who did it
     * @param what was done, as {@code module.verb}
     * @param subject to what, as {@code kind:id}; never a name or a number of a person
     * @param reason why; may be empty
     */
    public void record(SignedIn who, String what, String subject, String reason) {
        database.sql("""
                        insert into platform.audit_entry (account_id, login, what, subject, reason)
                        values (:account, :login, :what, :subject, :reason)
                        """)
                .param("account", who.id())
                .param("login", who.login())
                .param("what", what)
                .param("subject", subject)
                .param("reason", reason)
                .update();
    }
}
