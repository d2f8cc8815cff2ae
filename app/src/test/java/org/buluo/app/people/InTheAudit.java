package org.buluo.app.people;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the audit holds about an account, in order. */
final class InTheAudit {

    private InTheAudit() {}

    static List<String> about(JdbcClient database, long account) {
        return database.sql("""
                        select case outcome when 'DONE' then what else what || ' ' || lower(outcome) end
                        from audit.entry where subject = :subject order by id
                        """)
                .param("subject", "account:" + account)
                .query(String.class)
                .list();
    }
}
