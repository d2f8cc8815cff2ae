package org.buluo.app.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditOutcome;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Keyset;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Personal;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.SortColumn;
import org.buluo.app.platform.SqlPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads entries, newest first, for those who may. */
@Repository
public class EntryList {

    /** Up to how many entries are counted: a year holds millions, and nobody waits for their number. */
    public static final int COUNTED = 10_000;

    private static final SortColumn KEY = SortColumn.number("when", "e.id");

    private final JdbcClient database;
    private final Codec codec;
    private final SearchToken tokens;

    EntryList(JdbcClient database, Codec codec, SearchToken tokens) {
        this.database = database;
        this.codec = codec;
        this.tokens = tokens;
    }

    /** Whether this person may read the audit. */
    public static boolean mayRead(SignedIn who) {
        return who != null && (who.role() == Role.AUDITOR || who.role() == Role.AUDIT_ADMIN);
    }

    /**
     * A page of them, newest first.
     *
     * @param who reads
     * @param request which page; its order is turned round, so that the address of the newest says nothing
     */
    public Page<StoredEntry> page(SignedIn who, EntryFilter filter, PageRequest request) {
        if (!mayRead(who)) {
            return new Page<>(List.of(), 1, "", 0);
        }
        SqlPredicate wanted = filter.predicate(tokens);
        PageRequest newestFirst =
                new PageRequest("", !request.descending(), request.after(), request.number(), request.size());
        Keyset keyset = Keyset.of(newestFirst, List.of(KEY), KEY);
        return keyset.page(
                database.sql("select e.*, s.position, " + keyset.keys()
                                + " from audit.entry e left join audit.seal s on s.entry_id = e.id where "
                                + wanted.sql() + " and " + keyset.where().sql() + " " + keyset.order())
                        .params(wanted.parameters())
                        .params(keyset.where().parameters()),
                this::row,
                count(wanted));
    }

    private long count(SqlPredicate wanted) {
        return database.sql("select count(*) from (select from audit.entry e where " + wanted.sql() + " limit "
                        + (COUNTED + 1) + ") as found")
                .params(wanted.parameters())
                .query(Long.class)
                .single();
    }

    private StoredEntry row(ResultSet row, int number) throws SQLException {
        byte[] reason = row.getBytes("reason");
        Act act = new Act(
                AuditKind.valueOf(row.getString("kind")),
                row.getString("what"),
                row.getString("route"),
                row.getString("subject"),
                row.getString("detail"),
                reason == null ? "" : codec.open(Personal.Kind.TEXT, reason).reveal(),
                AuditOutcome.valueOf(row.getString("outcome")));
        return new StoredEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("login"),
                row.getString("role"),
                row.getString("address"),
                row.getString("device"),
                act,
                row.getLong("position"));
    }
}
