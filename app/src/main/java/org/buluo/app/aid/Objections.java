package org.buluo.app.aid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
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
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The objections and appeals of terms. */
@Repository
public class Objections {

    private static final String FIELDS = """
            o.id, o.award_id, o.child_id, o.kind, o.township, o.school, o.person, coalesce(a.provision, o.provision) as provision,
            o.reason, o.raised_by, o.raised_by_name, o.raised_at, o.outcome, o.outcome_note, o.settled_by_name,
            o.via, o.raiser, o.settled_at, o.decided_reason, o.decided_missing, o.decided_document, o.decided_clause
            """;
    private static final String FROM = " from aid.objection o left join aid.award a on a.id = o.award_id where ";

    private final JdbcClient database;
    private final Sealing sealing;

    Objections(JdbcClient database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** How many are open. @param kind of these alone; empty for all */
    public long open(Scope scope, Term term, String kind) {
        SqlPredicate mine = mine(scope);
        return database.sql("""
                        select count(*) from aid.objection o
                        where o.outcome is null and o.term = :term and (:kind = '' or o.kind = :kind) and %s
                        """.formatted(mine.sql()))
                .param("term", term.toString())
                .param("kind", kind)
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
                row.getObject("child_id", Long.class),
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
                row.getString("settled_by_name"),
                row.getString("via").equals("PAGE"),
                sealing.open(row.getBytes("raiser")),
                outcome == null ? null : row.getTimestamp("settled_at").toInstant(),
                new RuleNamed(
                        row.getString("decided_reason"),
                        row.getString("decided_missing"),
                        row.getString("decided_document"),
                        row.getString("decided_clause")));
    }

    private static SqlPredicate mine(Scope scope) {
        return scope.on(ScopeColumns.ofChildren("o.township", "o.school"));
    }

    long add(NewObjection one, SignedIn who) {
        return database.sql("""
                        insert into aid.objection (term, award_id, child_id, kind, township, school, person, reason, via,
                            notice_id, raiser, provision, raised_by, raised_by_name)
                        values (:term, :award, :child, :kind, :township, :school, :person, :reason, :via, :notice,
                            cast(:raiser as bytea), :provision, :by, :name)
                        returning id
                        """)
                .param("term", one.term().toString())
                .param("award", one.award())
                .param("child", one.child())
                .param("kind", one.kind().name())
                .param("township", one.township())
                .param("school", one.school())
                .param("person", sealing.seal(one.person()))
                .param("reason", sealing.seal(one.said().reason()))
                .param("via", one.notice() == null ? "DESK" : "PAGE")
                .param("notice", one.notice())
                .param("raiser", sealing.orNull(one.said().raiser()))
                .param("provision", one.provision())
                .param("by", who.id())
                .param("name", who.displayName())
                .query(Long.class)
                .single();
    }

    /** How many came by the page of a notice since a moment. */
    int byPage(Scope scope, ListNotice notice, Instant since) {
        SqlPredicate mine = mine(scope);
        return database.sql(
                        "select count(*) from aid.objection o where o.notice_id = :notice and o.raised_at >= :since and "
                                + mine.sql())
                .param("notice", notice.id())
                .param("since", Timestamp.from(since))
                .params(mine.parameters())
                .query(Integer.class)
                .single();
    }

    /**
     * The appeals without an award whose child has one by now, each with that award. What the family can't tell the name of is
     * whatever the child got since.
     */
    Map<Long, Long> granted(Scope scope, Term term) {
        SqlPredicate mine = mine(scope);
        Map<Long, Long> granted = new HashMap<>();
        database.sql("""
                        select o.id, min(a.id) from aid.objection o
                        join aid.award a on a.term = o.term and a.child_id = o.child_id
                            and a.state not in ('DROPPED', 'SUPERSEDED')
                        join aid.award_list l on l.id = a.list_id
                        where o.term = :term and o.outcome is null and o.award_id is null
                            and (a.provision = o.provision or o.provision = '' and l.frozen_at > o.raised_at) and %s
                        group by o.id
                        """.formatted(mine.sql()))
                .param("term", term.toString())
                .params(mine.parameters())
                .query((RowCallbackHandler) row -> granted.put(row.getLong(1), row.getLong(2)));
        return granted;
    }

    /** Somebody found the child of an appeal that had none. */
    boolean found(Scope scope, long id, long child) {
        SqlPredicate mine = mine(scope);
        return database.sql("""
                        update aid.objection o set child_id = :child
                        where o.id = :id and o.child_id is null and o.outcome is null and %s
                        """.formatted(mine.sql()))
                        .param("id", id)
                        .param("child", child)
                        .params(mine.parameters())
                        .update()
                == 1;
    }

    boolean settle(long id, Objection.Outcome outcome, RuleNamed rule, String note, SignedIn who) {
        return database.sql("""
                        update aid.objection
                        set outcome = :outcome, outcome_note = :note, settled_by = :by, settled_by_name = :name,
                            settled_at = now(), decided_reason = :reason, decided_missing = :missing,
                            decided_document = :document, decided_clause = :clause
                        where id = :id and outcome is null
                        """)
                        .param("outcome", outcome.name())
                        .param("note", sealing.seal(note))
                        .param("by", who.id())
                        .param("name", who.displayName())
                        .param("reason", rule.reason())
                        .param("missing", rule.missing())
                        .param("document", rule.document())
                        .param("clause", rule.clause())
                        .param("id", id)
                        .update()
                == 1;
    }
}
