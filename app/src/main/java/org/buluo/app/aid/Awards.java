package org.buluo.app.aid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.buluo.app.platform.Keyset;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SortColumn;
import org.buluo.app.platform.SqlPredicate;
import org.buluo.core.time.Term;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads awards. */
@Repository
public class Awards {

    static final String FIELDS = """
            a.id, a.list_id, a.place, a.child_id, a.provision, a.amount_fen, a.payee, b.document, b.clause, a.township,
            a.school, a.attends, a.stage, a.grade, a.person, a.state, a.held, a.moved_by_name, a.moved_at, a.note,
            coalesce((select r.answer from aid.reply r where r.award_id = a.id and r.replied_at > (
                    select max(m.moved_at) from aid.move m where m.award_id = a.id and m.to_state = 'DETERMINED')
                order by r.id desc limit 1), '') as answer
            """;

    private static final SortColumn ID = SortColumn.number("id", "a.id");
    private static final List<SortColumn> SORTS = List.of(
            SortColumn.number("place", "a.list_id * 1000000 + a.place"),
            SortColumn.text("school", "a.attends"),
            SortColumn.text("township", "a.township"),
            SortColumn.text("provision", "a.provision"),
            SortColumn.text("state", "a.state"),
            SortColumn.number("amount", "a.amount_fen"));
    private static final int BATCH = 2000;

    private final JdbcClient database;
    private final Sealing sealing;

    Awards(JdbcClient database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** How many awards a list holds, and how much together. */
    public AwardSum sum(Scope scope, AwardFilter filter) {
        SqlPredicate mine = mine(scope);
        SqlPredicate where = filter.where();
        return database.sql("select count(*), coalesce(sum(a.amount_fen), 0) from aid.award a where " + where.sql()
                        + " and " + mine.sql())
                .params(where.parameters())
                .params(mine.parameters())
                .query((row, i) -> new AwardSum(row.getLong(1), row.getLong(2)))
                .single();
    }

    /** The same by state, for all states. @param held whether only those with an open objection count */
    public Map<AwardState, AwardSum> sums(Scope scope, Term term, boolean held) {
        SqlPredicate mine = mine(scope);
        Map<AwardState, AwardSum> sums = new EnumMap<>(AwardState.class);
        for (AwardState state : AwardState.values()) {
            sums.put(state, AwardSum.NONE);
        }
        database.sql("""
                        select a.state, count(*), sum(a.amount_fen) from aid.award a
                        where a.term = :term and (not :held or a.held > 0) and %s group by a.state
                        """.formatted(mine.sql()))
                .param("term", term.toString())
                .param("held", held)
                .params(mine.parameters())
                .query((row, i) ->
                        sums.put(AwardState.valueOf(row.getString(1)), new AwardSum(row.getLong(2), row.getLong(3))))
                .list();
        return sums;
    }

    /** How the awards of each list stand: by list, then by state. */
    public Map<Long, Map<AwardState, Integer>> statesOfLists(Scope scope, Term term) {
        SqlPredicate mine = mine(scope);
        Map<Long, Map<AwardState, Integer>> states = new HashMap<>();
        database.sql("""
                        select a.list_id, a.state, count(*) from aid.award a
                        where a.term = :term and %s group by a.list_id, a.state
                        """.formatted(mine.sql()))
                .param("term", term.toString())
                .params(mine.parameters())
                .query((row, i) -> states.computeIfAbsent(row.getLong(1), list -> new EnumMap<>(AwardState.class))
                        .put(AwardState.valueOf(row.getString(2)), row.getInt(3)))
                .list();
        return states;
    }

    /** A page of a list. @param total as {@link #sum} counted it */
    public Page<Award> page(Scope scope, AwardFilter filter, PageRequest request, long total) {
        Keyset keys = Keyset.of(request, SORTS, ID);
        SqlPredicate mine = mine(scope);
        SqlPredicate where = filter.where();
        var query = database.sql("select " + FIELDS + ", " + keys.keys()
                        + " from aid.award a join aid.basis b on b.id = a.basis_id where " + where.sql() + " and "
                        + mine.sql() + " and " + keys.where().sql() + " " + keys.order())
                .params(where.parameters())
                .params(mine.parameters())
                .params(keys.where().parameters());
        return keys.page(query, (row, i) -> award(row), total);
    }

    /** Hands a list out from its first line to its last, in this order. */
    public void each(Scope scope, AwardFilter filter, PageRequest order, Consumer<Award> taker) {
        Page.each(order.fromFirst(BATCH), Integer.MAX_VALUE, request -> page(scope, filter, request, 0), taker);
    }

    /** The award of this key; empty when it is not this person's to see. */
    public Optional<Award> find(Scope scope, long id) {
        SqlPredicate mine = mine(scope);
        return database.sql("select " + FIELDS
                        + " from aid.award a join aid.basis b on b.id = a.basis_id where a.id = :id and " + mine.sql())
                .param("id", id)
                .params(mine.parameters())
                .query((row, i) -> award(row))
                .optional();
    }

    /** Those of these keys that are this person's to see, by key. */
    public Map<Long, Award> those(Scope scope, Collection<Long> keys) {
        SqlPredicate mine = mine(scope);
        Map<Long, Award> those = new HashMap<>();
        database.sql("select " + FIELDS + " from aid.award a join aid.basis b on b.id = a.basis_id"
                        + " where a.id = any(cast(:keys as bigint[])) and " + mine.sql())
                .param("keys", keys.toArray(Long[]::new))
                .params(mine.parameters())
                .query((RowCallbackHandler) row -> those.put(row.getLong("id"), award(row)));
        return those;
    }

    /** Those of a child in a term that were not superseded. */
    public List<Award> ofChild(Scope scope, Term term, long child) {
        SqlPredicate mine = mine(scope);
        return database.sql("select " + FIELDS + " from aid.award a join aid.basis b on b.id = a.basis_id"
                        + " where a.child_id = :child and a.term = :term and a.state <> 'SUPERSEDED' and " + mine.sql()
                        + " order by a.id")
                .param("child", child)
                .param("term", term.toString())
                .params(mine.parameters())
                .query((row, i) -> award(row))
                .list();
    }

    private Award award(ResultSet row) throws SQLException {
        return new Award(
                row.getLong("id"),
                row.getLong("list_id"),
                row.getInt("place"),
                row.getLong("child_id"),
                row.getString("provision"),
                row.getLong("amount_fen"),
                row.getString("payee").equals("school"),
                row.getString("document"),
                row.getString("clause"),
                row.getString("township"),
                row.getString("school"),
                row.getString("attends"),
                row.getString("stage"),
                row.getObject("grade", Integer.class),
                sealing.person(row.getBytes("person")),
                AwardState.valueOf(row.getString("state")),
                row.getInt("held"),
                row.getString("moved_by_name"),
                row.getTimestamp("moved_at").toInstant(),
                sealing.open(row.getBytes("note")),
                row.getString("answer"));
    }

    static SqlPredicate mine(Scope scope) {
        return scope.on(ScopeColumns.ofChildren("a.township", "a.school"));
    }
}
