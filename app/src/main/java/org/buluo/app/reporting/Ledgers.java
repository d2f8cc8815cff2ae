package org.buluo.app.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Personal;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledgers that were issued: that there is one is known to whoever may see anything. */
@Repository
public class Ledgers {

    private final JdbcClient database;
    private final Codec codec;

    Ledgers(JdbcClient database, Codec codec) {
        this.database = database;
        this.codec = codec;
    }

    /** All of them, the newest first. */
    public List<Ledger> all(Scope scope) {
        if (scope instanceof Scope.None) {
            return List.of();
        }
        return database.sql("select * from reporting.ledger order by id desc")
                .query((row, i) -> ledger(row))
                .list();
    }

    /** The one of this key. */
    public Optional<Ledger> find(Scope scope, long id) {
        return all(scope).stream().filter(ledger -> ledger.id() == id).findFirst();
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
