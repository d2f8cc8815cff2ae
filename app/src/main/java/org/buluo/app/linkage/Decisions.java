package org.buluo.app.linkage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Personal;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.account.Decision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What people decided. Rows are added and never changed but for being undone; the latest that is not undone counts, and
 * nothing that a machine does overrides it.
 */
@Repository
public class Decisions {

    private final JdbcClient database;
    private final Codec codec;

    Decisions(JdbcClient database, Codec codec) {
        this.database = database;
        this.codec = codec;
    }

    /** The decisions that count, for a reconciliation. */
    public List<Decision> standing() {
        return database.sql("""
                        select left_id, right_id, ruling, decided_by_name, decided_on, note
                        from linkage.decision
                        where undone_at is null and ruling <> 'unsure'
                        order by id
                        """).query(this::decision).list();
    }

    private Decision decision(ResultSet row, int number) throws SQLException {
        Personal left = codec.open(Personal.Kind.NUMBER, row.getBytes("left_id"));
        Personal right = codec.open(Personal.Kind.NUMBER, row.getBytes("right_id"));
        return new Decision(
                left.reveal(),
                right == null ? "" : right.reveal(),
                Decision.Ruling.parse(row.getString("ruling")).orElseThrow(),
                row.getString("decided_by_name"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("note"));
    }

    /**
     * Decides about a pair.
     *
     * @param ruling {@code same}, {@code different} or {@code unsure}
     * @param today the day from which it holds
     * @return the decision's number, by which it can be undone
     */
    public long decide(DoubtfulPair pair, String ruling, String note, LocalDate today, SignedIn who) {
        return database.sql("""
                        insert into linkage.decision
                            (pair_token, left_id, right_id, ruling, decided_by, decided_by_name, decided_on, note)
                        values (:token, :left, :right, :ruling, :login, :name, :today, :note)
                        returning id
                        """)
                .param(
                        "token",
                        PairToken.of(codec, pair.left().id(), pair.right().id()))
                .param("left", codec.seal(Personal.number(pair.left().id())))
                .param("right", codec.seal(Personal.number(pair.right().id())))
                .param("ruling", ruling)
                .param("login", who.login())
                .param("name", who.displayName())
                .param("today", today)
                .param("note", note)
                .query(Long.class)
                .single();
    }

    /** Takes in a decision that was written down elsewhere: a line of a decisions file. */
    public void add(Decision decision, SignedIn who) {
        boolean pair = decision.ruling().isAboutPair();
        database.sql("""
                        insert into linkage.decision
                            (pair_token, left_id, right_id, ruling, decided_by, decided_by_name, decided_on, note)
                        values (:token, :left, :right, :ruling, :login, :name, :on, :note)
                        """)
                .param("token", PairToken.of(codec, decision.leftId(), decision.rightId()))
                .param("left", codec.seal(Personal.number(decision.leftId())))
                .param("right", pair ? codec.seal(Personal.number(decision.rightId())) : null)
                .param(
                        "ruling",
                        decision.ruling().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .param("login", who.login())
                .param("name", decision.by())
                .param("on", decision.on())
                .param("note", decision.note())
                .update();
    }

    /** Undoes a decision. @return whether there was one to undo */
    public boolean undo(long decision, SignedIn who) {
        return database.sql("""
                                update linkage.decision set undone_at = now(), undone_by = :login
                                where id = :id and undone_at is null
                                """)
                        .param("login", who.login())
                        .param("id", decision)
                        .update()
                == 1;
    }
}
