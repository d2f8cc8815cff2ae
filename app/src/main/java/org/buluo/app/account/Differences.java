package org.buluo.app.account;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.Keyset;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SortColumn;
import org.buluo.app.platform.SqlPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What two reconciliations say differently, child by child. A child belongs where the later one puts it, or, when it is
 * gone, where the earlier one did. Accounts never change, so numbers once counted are kept.
 */
@Repository
public class Differences {

    /** What may differ, in the order in which it is told. */
    public static final List<String> KINDS = List.of("new", "gone", "aid", "schooling", "school", "due", "paid");

    private static final Map<String, String> SQL = Map.of(
            "new", "a.child_id is null",
            "gone", "b.child_id is null",
            "aid", "a.aid <> b.aid",
            "schooling", "a.schooling <> b.schooling",
            "school", "a.school <> b.school",
            "due", "a.due_fen <> b.due_fen",
            "paid", "a.paid_fen <> b.paid_fen");
    private static final String ANY = "(a.child_id is null or b.child_id is null or"
            + " (a.aid, a.schooling, a.school, a.due_fen, a.paid_fen)"
            + " <> (b.aid, b.schooling, b.school, b.due_fen, b.paid_fen))";
    private static final String BOTH = """
            from (select * from account.line where run_id = :a) a
            full join (select * from account.line where run_id = :b) b on b.child_id = a.child_id
            where %s and %s
            """;

    /** What matters most comes first: standings, then who is gone or new, then school and money; in each by place. */
    private static final SortColumn WEIGHT = SortColumn.text("weight", """
            (case when a.aid <> b.aid then '0' when a.schooling <> b.schooling then '1' when b.child_id is null then '2'
                when a.child_id is null then '3' else '4' end
            || ' ' || coalesce(b.township, a.township) || chr(31) || coalesce(b.school, a.school))""");

    private static final SortColumn PLACE =
            SortColumn.number("place", "(2 * coalesce(b.place, a.place) + cast(b.place is null as int))");
    private static final int KEPT = 200;
    private static final int BATCH = 5000;

    private final JdbcClient database;
    private final Codec codec;
    private final Map<String, Map<String, Long>> counted = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<String, Long>> eldest) {
            return size() > KEPT;
        }
    });

    Differences(JdbcClient database, Codec codec) {
        this.database = database;
        this.codec = codec;
    }

    /** How many children differ: in each of {@link #KINDS}, and under {@code all} in any. */
    public Map<String, Long> counts(Scope scope, long a, long b) {
        return counted.computeIfAbsent(
                a + " " + b + " " + scope + " " + CurrentScope.part(), key -> count(scope, a, b));
    }

    private Map<String, Long> count(Scope scope, long a, long b) {
        StringBuilder sql = new StringBuilder("select count(*)");
        KINDS.forEach(kind ->
                sql.append(", count(*) filter (where ").append(SQL.get(kind)).append(')'));
        SqlPredicate mine = mine(scope);
        return database.sql(sql + " " + BOTH.formatted(ANY, mine.sql()))
                .param("a", a)
                .param("b", b)
                .params(mine.parameters())
                .query((row, i) -> {
                    Map<String, Long> counts = new LinkedHashMap<>();
                    counts.put("all", row.getLong(1));
                    for (int kind = 0; kind < KINDS.size(); kind++) {
                        counts.put(KINDS.get(kind), row.getLong(kind + 2));
                    }
                    return counts;
                })
                .single();
    }

    /** A page of those who differ. @param kind one of {@link #KINDS}; any when it is none of them */
    public Page<Difference> page(Scope scope, long a, long b, String kind, PageRequest request) {
        String which = SQL.getOrDefault(kind, ANY);
        long total = counts(scope, a, b).get(SQL.containsKey(kind) ? kind : "all");
        Keyset keys = Keyset.of(request, List.of(WEIGHT), PLACE);
        SqlPredicate mine = mine(scope);
        var query = database.sql("select a.place as a_place, b.place as b_place, " + keys.keys() + " "
                        + BOTH.formatted(which, mine.sql()) + " and "
                        + keys.where().sql() + " " + keys.order())
                .param("a", a)
                .param("b", b)
                .params(mine.parameters())
                .params(keys.where().parameters());
        Page<Integer[]> places = keys.page(
                query,
                (row, i) -> new Integer[] {row.getObject(1, Integer.class), row.getObject(2, Integer.class)},
                total);
        Map<Integer, Line> before =
                lines(a, places.rows().stream().map(pair -> pair[0]).toList());
        Map<Integer, Line> after =
                lines(b, places.rows().stream().map(pair -> pair[1]).toList());
        List<Difference> rows = places.rows().stream()
                .map(pair -> new Difference(before.get(pair[0]), after.get(pair[1])))
                .toList();
        return new Page<>(rows, places.number(), places.next(), places.total());
    }

    /** Hands out all of those who differ, in the same order. */
    public void each(Scope scope, long a, long b, String kind, Consumer<Difference> taker) {
        Page.each(
                PageRequest.first().fromFirst(BATCH),
                Long.MAX_VALUE,
                request -> page(scope, a, b, kind, request),
                taker);
    }

    private Map<Integer, Line> lines(long run, List<Integer> places) {
        Map<Integer, Line> lines = new LinkedHashMap<>();
        List<Integer> wanted =
                places.stream().filter(java.util.Objects::nonNull).toList();
        if (!wanted.isEmpty()) {
            database.sql("select " + Line.FIELDS
                            + " from account.line l where l.run_id = :run and l.place in (:places)")
                    .param("run", run)
                    .param("places", wanted)
                    .query((row, i) -> Line.of(row, codec))
                    .list()
                    .forEach(line -> lines.put(line.place(), line));
        }
        return lines;
    }

    private static SqlPredicate mine(Scope scope) {
        return scope.on(ScopeColumns.ofChildren("coalesce(b.township, a.township)", "coalesce(b.school, a.school)"));
    }
}
