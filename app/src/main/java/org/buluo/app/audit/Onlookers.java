package org.buluo.app.audit;

import java.time.Instant;
import java.util.List;
import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.SqlPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who looked at a child, for the child's own extract: what the family has a right to know, and no reason that was given. */
@Repository
public class Onlookers {

    private static final int MOST = 20_000;

    private final JdbcClient database;
    private final SearchToken tokens;

    Onlookers(JdbcClient database, SearchToken tokens) {
        this.database = database;
        this.tokens = tokens;
    }

    /** A look at a child, or an act about it. @param what as {@code module.verb} */
    public record Look(Instant at, String login, String role, AuditKind kind, String what) {}

    /** The looks at a child, newest first; none for whoever gives no extracts. @param who asks, for the whole county */
    public List<Look> ofChild(SignedIn who, long child) {
        if (who.role() != Role.AID_OFFICE || !who.scope().isWholeCounty()) {
            return List.of();
        }
        SqlPredicate about = EntryFilter.about("child:" + child).predicate(tokens);
        return database.sql("select at, login, role, kind, what from audit.entry e where " + about.sql()
                        + " order by id desc limit " + MOST)
                .params(about.parameters())
                .query((row, i) -> new Look(
                        row.getTimestamp("at").toInstant(),
                        row.getString("login"),
                        row.getString("role"),
                        AuditKind.valueOf(row.getString("kind")),
                        row.getString("what")))
                .list();
    }
}
