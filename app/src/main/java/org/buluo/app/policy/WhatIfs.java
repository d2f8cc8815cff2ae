package org.buluo.app.policy;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.buluo.app.platform.Keyset;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SortColumn;
import org.buluo.app.platform.SqlPredicate;
import org.buluo.core.time.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The what-ifs that were made: of the whole county, and so only for those who see it. */
@Repository
public class WhatIfs {

    private static final SortColumn CHILD = SortColumn.number("child", "c.child_id");
    private static final List<SortColumn> SORTS = List.of(
            SortColumn.number("difference", "c.after_fen - c.before_fen"),
            SortColumn.text("township", "c.township"),
            SortColumn.text("school", "c.school"),
            SortColumn.text("stage", "c.stage"),
            SortColumn.number("before", "c.before_fen"),
            SortColumn.number("after", "c.after_fen"));
    private static final int BATCH = 2000;
    private static final int MOST = 200_000;

    private static final String CHILDREN = """
            with c as (
                select e.child_id, min(e.township) as township, min(e.school) as school, min(e.stage) as stage,
                    array_agg(e.provision order by e.place) as provisions, sum(e.before_fen)::bigint as before_fen,
                    sum(e.after_fen)::bigint as after_fen
                from policy.what_if_effect e where e.what_if_id = :id and %s
                group by e.child_id having %s)
            """;

    private final JdbcClient database;

    WhatIfs(JdbcClient database) {
        this.database = database;
    }

    /** The latest, newest first. */
    public List<WhatIf> latest(Scope scope, int limit) {
        return !scope.isWholeCounty()
                ? List.of()
                : database.sql("select * from policy.what_if order by id desc limit :limit")
                        .param("limit", limit)
                        .query(WhatIfs::row)
                        .list();
    }

    /** The one of this key. */
    public Optional<WhatIf> find(Scope scope, long id) {
        return !scope.isWholeCounty()
                ? Optional.empty()
                : database.sql("select * from policy.what_if where id = :id")
                        .param("id", id)
                        .query(WhatIfs::row)
                        .optional();
    }

    /** Costs by provision, stage and township. */
    public List<WhatIfSum> sums(Scope scope, long id) {
        return !scope.isWholeCounty()
                ? List.of()
                : database.sql("""
                                select provision, stage, township, before_children, before_fen, after_children, after_fen,
                                    before_unknown, after_unknown
                                from policy.what_if_sum where what_if_id = :id order by provision, stage, township
                                """)
                        .param("id", id)
                        .query((row, i) -> new WhatIfSum(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getInt(4),
                                row.getLong(5),
                                row.getInt(6),
                                row.getLong(7),
                                row.getInt(8),
                                row.getInt(9)))
                        .list();
    }

    /** How many children gain and lose, by {@code provision}, {@code stage} or {@code township}. */
    public Map<String, WayCount> ways(Scope scope, long id, By by) {
        if (!scope.isWholeCounty()) {
            return Map.of();
        }
        return database
                .sql("""
                        select g, count(*) filter (where d > 0), count(*) filter (where d < 0),
                            count(*) filter (where d = 0)
                        from (select e.%s as g, e.child_id, sum(e.after_fen - e.before_fen) as d
                              from policy.what_if_effect e where e.what_if_id = :id group by 1, 2) each_child
                        group by g
                        """.formatted(by.column))
                .param("id", id)
                .query((row, i) -> new WayCount(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .list()
                .stream()
                .collect(Collectors.toMap(WayCount::group, Function.identity()));
    }

    /** By what children are counted. */
    public enum By {
        /** The provision. */
        PROVISION("provision"),
        /** The child's stage. */
        STAGE("stage"),
        /** The household's township. */
        TOWNSHIP("township");

        private final String column;

        By(String column) {
            this.column = column;
        }
    }

    /** How many children a list holds. */
    public long count(Scope scope, long id, EffectFilter filter) {
        return !scope.isWholeCounty()
                ? 0
                : asked(id, filter, "select count(*) from c").query(Long.class).single();
    }

    /** A page of a list. @param total as {@link #count} counted it */
    public Page<ChildEffect> page(Scope scope, long id, EffectFilter filter, PageRequest request, long total) {
        if (!scope.isWholeCounty()) {
            return new Page<>(List.of(), 1, "", 0);
        }
        Keyset keys = Keyset.of(request, SORTS, CHILD);
        var query = asked(
                        id,
                        filter,
                        "select c.*, " + keys.keys() + " from c where "
                                + keys.where().sql() + " " + keys.order())
                .params(keys.where().parameters());
        return keys.page(query, WhatIfs::effect, total);
    }

    /** Hands a list out. */
    public void each(Scope scope, long id, EffectFilter filter, PageRequest order, Consumer<ChildEffect> taker) {
        Page.each(order.fromFirst(BATCH), MOST, request -> page(scope, id, filter, request, 0), taker);
    }

    private JdbcClient.StatementSpec asked(long id, EffectFilter filter, String select) {
        SqlPredicate where = filter.where();
        return database.sql(CHILDREN.formatted(where.sql(), filter.having()) + select)
                .param("id", id)
                .params(where.parameters());
    }

    private static ChildEffect effect(ResultSet row, int at) throws SQLException {
        Array provisions = row.getArray("provisions");
        return new ChildEffect(
                row.getLong("child_id"),
                row.getString("township"),
                row.getString("school"),
                row.getString("stage"),
                List.of((String[]) provisions.getArray()),
                row.getLong("before_fen"),
                row.getLong("after_fen"));
    }

    private static WhatIf row(ResultSet row, int at) throws SQLException {
        return new WhatIf(
                row.getLong("id"),
                PackSubject.parse(row.getString("subject")).orElseThrow(),
                row.getString("subject_sm3"),
                row.getInt("base"),
                row.getLong("run_id"),
                Term.parse(row.getString("term")).orElseThrow(),
                row.getString("asked_by"),
                row.getTimestamp("made_at").toInstant(),
                row.getInt("children"),
                row.getInt("gaining"),
                row.getInt("losing"));
    }
}
