package org.buluo.app.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Keyset;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Personal;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.SortColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledgers that were issued: that there is one is known to whoever may see anything. */
@Repository
public class Ledgers {

    private static final SortColumn NEWEST = SortColumn.number("newest", "-l.id");

    private final JdbcClient database;
    private final Codec codec;

    Ledgers(JdbcClient database, Codec codec) {
        this.database = database;
        this.codec = codec;
    }

    /** A page of them, the newest first. */
    public Page<Ledger> page(Scope scope, PageRequest request) {
        Keyset keys = Keyset.of(request, List.of(NEWEST), NEWEST);
        var query = database.sql("select l.*, " + keys.keys() + " from reporting.ledger l where " + known(scope)
                        + " and " + keys.where().sql() + " " + keys.order())
                .params(keys.where().parameters());
        long total = database.sql("select count(*) from reporting.ledger l where " + known(scope))
                .query(Long.class)
                .single();
        return keys.page(query, (row, i) -> ledger(row), total);
    }

    private static String known(Scope scope) {
        return scope instanceof Scope.None ? "false" : "true";
    }

    /** The one issued last. */
    public Optional<Ledger> newest(Scope scope) {
        return database.sql("select l.* from reporting.ledger l where " + known(scope) + " order by l.id desc limit 1")
                .query((row, i) -> ledger(row))
                .optional();
    }

    /** The one of this key. */
    public Optional<Ledger> find(Scope scope, long id) {
        return database.sql("select l.* from reporting.ledger l where l.id = :id and " + known(scope))
                .param("id", id)
                .query((row, i) -> ledger(row))
                .optional();
    }

    /** Adds what a person knows of a line that this person may see. */
    void note(SignedIn who, Ledger ledger, LedgerLine line, String note) {
        database.sql("""
                        insert into reporting.ledger_note (ledger_id, place, note, noted_by, noted_by_name)
                        values (:ledger, :place, :note, :by, :name)
                        """)
                .param("ledger", ledger.id())
                .param("place", line.place())
                .param("note", codec.seal(Personal.text(note.strip())))
                .param("by", who.id())
                .param("name", who.displayName())
                .update();
    }

    static Ledger ledger(ResultSet row) throws SQLException {
        return new Ledger(
                row.getLong("id"),
                row.getString("month"),
                row.getObject("previous_id", Long.class),
                row.getLong("run_id"),
                row.getString("term"),
                row.getObject("as_of", LocalDate.class),
                row.getString("sm3"),
                row.getString("issued_by_name"),
                row.getTimestamp("issued_at").toInstant());
    }
}
