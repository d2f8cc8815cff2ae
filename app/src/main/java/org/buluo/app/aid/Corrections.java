package org.buluo.app.aid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.SqlPredicate;
import org.buluo.core.time.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was proposed to add or to recover, and how it was decided. */
@Repository
public class Corrections {

    /** What an award {@code a} comes to once what was decided to add or to recover is counted. */
    static final String SETTLED = """
            a.amount_fen + coalesce((
                select sum(case c.kind when 'ADD' then c.amount_fen else -c.amount_fen end) from aid.correction c
                where c.award_id = a.id and c.decision = 'ACCEPTED'), 0)
            """;

    private final JdbcClient database;
    private final Sealing sealing;

    Corrections(JdbcClient database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    long add(Term term, Change change, long run, String reason, SignedIn who) {
        Award award = change.award();
        return database.sql("""
                        insert into aid.correction (term, award_id, child_id, provision, township, school, kind, amount_fen,
                            then_fen, now_fen, run_id, reason, proposed_by, proposed_by_name)
                        values (:term, :award, :child, :provision, :township, :school, :kind, :fen, :then, :now, :run,
                            :reason, :by, :name)
                        returning id
                        """)
                .param("term", term.toString())
                .param("award", award.id())
                .param("child", award.child())
                .param("provision", award.provision())
                .param("township", award.township())
                .param("school", award.school())
                .param("kind", change.differenceFen() > 0 ? "ADD" : "RECOVER")
                .param("fen", Math.abs(change.differenceFen()))
                .param("then", change.settledFen())
                .param("now", change.nowFen())
                .param("run", run)
                .param("reason", sealing.seal(reason))
                .param("by", who.id())
                .param("name", who.displayName())
                .query(Long.class)
                .single();
    }

    /** Those of a term, waiting ones first, then the newest. */
    public List<Correction> of(Scope scope, Term term, int limit) {
        SqlPredicate mine = mine(scope);
        return database.sql("""
                        select c.* from aid.correction c where c.term = :term and %s
                        order by c.decision is not null, c.id desc limit :limit
                        """.formatted(mine.sql()))
                .param("term", term.toString())
                .param("limit", limit)
                .params(mine.parameters())
                .query((row, i) -> row(row))
                .list();
    }

    /** The one of this key. */
    public Optional<Correction> find(Scope scope, long id) {
        SqlPredicate mine = mine(scope);
        return database.sql("select c.* from aid.correction c where c.id = :id and " + mine.sql())
                .param("id", id)
                .params(mine.parameters())
                .query((row, i) -> row(row))
                .optional();
    }

    /** Those about an award, the newest first. */
    public List<Correction> about(Scope scope, long award) {
        SqlPredicate mine = mine(scope);
        return database.sql("select c.* from aid.correction c where c.award_id = :award and " + mine.sql()
                        + " order by c.id desc")
                .param("award", award)
                .params(mine.parameters())
                .query((row, i) -> row(row))
                .list();
    }

    boolean decide(long id, Correction.Decision decision, String note, SignedIn who) {
        return database.sql("""
                        update aid.correction
                        set decision = :decision, decision_note = :note, decided_by = :by, decided_by_name = :name,
                            decided_at = now()
                        where id = :id and decision is null
                        """)
                        .param("decision", decision.name())
                        .param("note", sealing.seal(note))
                        .param("by", who.id())
                        .param("name", who.displayName())
                        .param("id", id)
                        .update()
                == 1;
    }

    private Correction row(ResultSet row) throws SQLException {
        String decision = row.getString("decision");
        return new Correction(
                row.getLong("id"),
                row.getLong("award_id"),
                row.getString("kind").equals("ADD"),
                row.getLong("amount_fen"),
                row.getLong("then_fen"),
                row.getLong("now_fen"),
                row.getLong("run_id"),
                sealing.open(row.getBytes("reason")),
                row.getLong("proposed_by"),
                row.getString("proposed_by_name"),
                row.getTimestamp("proposed_at").toInstant(),
                decision == null ? null : Correction.Decision.valueOf(decision),
                sealing.open(row.getBytes("decision_note")),
                row.getString("decided_by_name"),
                decision == null ? null : row.getTimestamp("decided_at").toInstant());
    }

    private static SqlPredicate mine(Scope scope) {
        return scope.on(ScopeColumns.ofChildren("c.township", "c.school"));
    }
}
