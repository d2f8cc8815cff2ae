package org.buluo.app.aid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.SqlPredicate;
import org.buluo.core.time.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The objections and appeals of terms. */
@Repository
public class Objections {

    private static final String FIELDS = """
            o.id, o.award_id, o.child_id, o.kind, o.township, o.school, o.person, coalesce(a.provision, '') as provision,
            o.reason, o.raised_by, o.raised_by_name, o.raised_at, o.outcome, o.outcome_note, o.settled_by_name
            """;
    private static final String FROM = " from aid.objection o left join aid.award a on a.id = o.award_id where ";

    private final JdbcClient database;
    private final Sealing sealing;

    Objections(JdbcClient database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** How many are open. */
    public long open(Scope scope, Term term) {
        SqlPredicate mine = mine(scope);
        return database.sql("select count(*) from aid.objection o where o.outcome is null and o.term = :term and "
                        + mine.sql())
                .param("term", term.toString())
                .params(mine.parameters())
                .query(Long.class)
                .single();
    }

    /** Those of a term, open ones first, then the newest. @param filters open (1 or 0), kind, list */
    public List<Objection> of(Scope scope, Term term, ListState filters, int limit) {
        SqlPredicate mine = mine(scope);
        Map<String, Object> parameters = new HashMap<>(mine.parameters());
        parameters.put("term", term.toString());
        parameters.put("open", filters.get("open"));
        parameters.put("kind", filters.get("kind"));
        parameters.put("list", filters.get("list").matches("\\d{1,18}") ? Long.parseLong(filters.get("list")) : 0);
        parameters.put("limit", limit);
        return database.sql("select " + FIELDS + FROM + """
                        o.term = :term and (:kind = '' or o.kind = :kind)
                        and (:open = '' or (o.outcome is null) = (:open = '1'))
                        and (:list = 0 or a.list_id = :list) and %s
                        order by o.outcome is not null, o.id desc limit :limit
                        """.formatted(mine.sql()))
                .params(parameters)
                .query((row, i) -> row(row))
                .list();
    }

    /** Those about an award, the newest first. */
    public List<Objection> about(Scope scope, long award) {
        SqlPredicate mine = mine(scope);
        return database.sql(
                        "select " + FIELDS + FROM + " o.award_id = :award and " + mine.sql() + " order by o.id desc")
                .param("award", award)
                .params(mine.parameters())
                .query((row, i) -> row(row))
                .list();
    }

    /** The one of this key. */
    public Optional<Objection> find(Scope scope, long id) {
        SqlPredicate mine = mine(scope);
        return database.sql("select " + FIELDS + FROM + " o.id = :id and " + mine.sql())
                .param("id", id)
                .params(mine.parameters())
                .query((row, i) -> row(row))
                .optional();
    }

    /** Of which term it is. */
    public String term(Scope scope, long id) {
        SqlPredicate mine = mine(scope);
        return database.sql("select o.term from aid.objection o where o.id = :id and " + mine.sql())
                .param("id", id)
                .params(mine.parameters())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private Objection row(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new Objection(
                row.getLong("id"),
                row.getObject("award_id", Long.class),
                row.getLong("child_id"),
                Objection.Kind.valueOf(row.getString("kind")),
                row.getString("township"),
                row.getString("school"),
                sealing.person(row.getBytes("person")),
                row.getString("provision"),
                sealing.open(row.getBytes("reason")),
                row.getLong("raised_by"),
                row.getString("raised_by_name"),
                row.getTimestamp("raised_at").toInstant(),
                outcome == null ? null : Objection.Outcome.valueOf(outcome),
                sealing.open(row.getBytes("outcome_note")),
                row.getString("settled_by_name"));
    }

    private static SqlPredicate mine(Scope scope) {
        return scope.on(ScopeColumns.ofChildren("o.township", "o.school"));
    }

    /** Writes one down. @param award null for an appeal about a child without one */
    long add(Term term, Long award, ChildOfObjection child, Objection.Kind kind, String reason, SignedIn who) {
        return database.sql("""
                        insert into aid.objection (term, award_id, child_id, kind, township, school, person, reason, raised_by,
                            raised_by_name)
                        values (:term, :award, :child, :kind, :township, :school, :person, :reason, :by, :name)
                        returning id
                        """)
                .param("term", term.toString())
                .param("award", award)
                .param("child", child.child())
                .param("kind", kind.name())
                .param("township", child.township())
                .param("school", child.school())
                .param("person", sealing.seal(child.person()))
                .param("reason", sealing.seal(reason))
                .param("by", who.id())
                .param("name", who.displayName())
                .query(Long.class)
                .single();
    }

    /** The child that an objection is about. @param township and school say to whom it belongs */
    record ChildOfObjection(long child, String township, String school, PersonOnList person) {

        @Override
        public String toString() {
            return "ChildOfObjection[" + child + "]";
        }
    }

    boolean settle(long id, Objection.Outcome outcome, String note, SignedIn who) {
        return database.sql("""
                        update aid.objection
                        set outcome = :outcome, outcome_note = :note, settled_by = :by, settled_by_name = :name,
                            settled_at = now()
                        where id = :id and outcome is null
                        """)
                        .param("outcome", outcome.name())
                        .param("note", sealing.seal(note))
                        .param("by", who.id())
                        .param("name", who.displayName())
                        .param("id", id)
                        .update()
                == 1;
    }
}
