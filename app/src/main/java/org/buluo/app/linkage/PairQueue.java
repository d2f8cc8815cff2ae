package org.buluo.app.linkage;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SqlPredicate;
import org.buluo.core.linkage.Sign;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pairs of the reconciliation under review, in the reviewer's order. */
@Repository
public class PairQueue {

    /** The reconciliation under review with each pair's decision that counts: {@code p} and {@code d}. */
    static final String PAIRS = """
            linkage.pair p
            left join lateral (
                select * from linkage.decision m
                where m.pair_token = p.pair_token and m.right_id is not null and m.undone_at is null
                order by m.id desc limit 1) d on true
            """;

    static final String CURRENT = "p.run_id = (select max(run_id) from linkage.run)";

    private static final String COLUMNS = """
            p.run_id, p.place, p.rank, p.left_child as one_child, p.right_child as other_child, p.left_row,
            p.right_row, p.left_name as one_name, p.right_name as other_name, p.score, p.signs, p.weighings,
            p.left_household as one_household, p.right_household as other_household,
            l.delivery_id as l_delivery, l.file_name as l_file, l.sheet as l_sheet, l.kind as l_kind,
            r.delivery_id as r_delivery, r.file_name as r_file, r.sheet as r_sheet, r.kind as r_kind,
            """ + DecisionRow.COLUMNS;

    private static final String SOURCES = """
            join linkage.source l on l.run_id = p.run_id and l.place = p.left_source
            join linkage.source r on r.run_id = p.run_id and r.place = p.right_source
            """;

    private final JdbcClient database;
    private final Codec codec;
    private final Experiences experiences;

    PairQueue(JdbcClient database, Codec codec, Experiences experiences) {
        this.database = database;
        this.codec = codec;
        this.experiences = experiences;
    }

    /** The reconciliation under review; empty before the first. That there is one is known to whoever sees anything. */
    public Optional<ReviewedRun> current(Scope scope) {
        if (scope instanceof Scope.None) {
            return Optional.empty();
        }
        return database.sql("select run_id, pairs, added_at from linkage.run order by run_id desc limit 1")
                .query((row, i) -> new ReviewedRun(
                        row.getLong(1),
                        row.getInt(2),
                        row.getObject(3, java.time.OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** A pair by its number. */
    public Optional<QueuedPair> find(Scope scope, int place) {
        return one(scope, PairFilter.open().withDecided("all"), "p.place = :at", place, "");
    }

    /** The first pair of the filter after a place of the queue; -1 for the very first. */
    public Optional<QueuedPair> after(Scope scope, PairFilter filter, int rank) {
        return one(scope, filter, "p.rank > :at", rank, "order by p.rank limit 1");
    }

    /** The last pair of the filter before a place of the queue. */
    public Optional<QueuedPair> before(Scope scope, PairFilter filter, int rank) {
        return one(scope, filter, "p.rank < :at", rank, "order by p.rank desc limit 1");
    }

    private Optional<QueuedPair> one(Scope scope, PairFilter filter, String where, int at, String order) {
        return query(scope, filter, COLUMNS, SOURCES, "and " + where + " " + order)
                .param("at", at)
                .query(this::pair)
                .optional();
    }

    /** Some pairs of the filter, in the queue's order. */
    public List<QueuedPair> some(Scope scope, PairFilter filter, int limit) {
        return query(scope, filter, COLUMNS, SOURCES, "order by p.rank limit :limit")
                .param("limit", limit)
                .query(this::pair)
                .list();
    }

    /** How many pairs the filter holds. */
    public long count(Scope scope, PairFilter filter) {
        return query(scope, filter, "count(*)", "", "").query(Long.class).single();
    }

    /** How many pairs of the filter come before a place of the queue. */
    public long countBefore(Scope scope, PairFilter filter, int rank) {
        return query(scope, filter, "count(*)", "", "and p.rank < :rank")
                .param("rank", rank)
                .query(Long.class)
                .single();
    }

    /** How many pairs there are of each ruling, and under {@code open} how many of none. */
    public Map<String, Long> progress(Scope scope, PairFilter filter) {
        return query(
                        scope,
                        filter.withDecided("all"),
                        "coalesce(d.ruling, 'open') as word, count(*) as n",
                        "",
                        "group by 1")
                .query((row, i) -> Map.entry(row.getString("word"), row.getLong("n")))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The situations of the filter, the most frequent first. */
    public List<Situation> situations(Scope scope, PairFilter filter) {
        Map<String, Experience> learnt = experiences.of(scope);
        return query(
                        scope,
                        filter.ofSituation(""),
                        "p.situation, p.signs, count(*) as n, min(p.score) as lowest, max(p.score) as highest",
                        "",
                        "group by p.situation, p.signs order by n desc, p.situation")
                .query((row, i) -> new Situation(
                        row.getString("situation"),
                        signs(row.getArray("signs")),
                        row.getInt("n"),
                        row.getDouble("lowest"),
                        row.getDouble("highest"),
                        learnt.getOrDefault(row.getString("situation"), Experience.NONE)))
                .list();
    }

    /** Townships of the pairs under review. */
    public List<String> townships(Scope scope) {
        return places(scope, "township");
    }

    /** Schools of the pairs under review. */
    public List<String> schools(Scope scope) {
        return places(scope, "school");
    }

    private List<String> places(Scope scope, String what) {
        SqlPredicate mine = PairScope.on(scope, "p");
        return database.sql("""
                        select distinct side.at from linkage.pair p,
                          lateral (values (p.left_%s), (p.right_%s)) as side (at)
                        where %s and %s and side.at <> '' order by side.at
                        """.formatted(what, what, CURRENT, mine.sql()))
                .params(mine.parameters())
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec query(Scope scope, PairFilter filter, String columns, String joins, String rest) {
        SqlPredicate mine = PairScope.on(scope, "p");
        return database.sql("select %s from %s %s where %s and %s and %s %s"
                        .formatted(columns, PAIRS, joins, CURRENT, mine.sql(), filter.sql(), rest))
                .params(mine.parameters())
                .params(filter.parameters());
    }

    private QueuedPair pair(ResultSet row, int number) throws SQLException {
        return new QueuedPair(
                row.getLong("run_id"),
                row.getInt("place"),
                row.getInt("rank"),
                side(row, "one", "l", row.getInt("left_row")),
                side(row, "other", "r", row.getInt("right_row")),
                row.getDouble("score"),
                signs(row.getArray("signs")),
                StoredWeighings.read((String[]) row.getArray("weighings").getArray()),
                row.getObject("id") == null ? null : DecisionRow.of(row, codec));
    }

    private QueuedPair.Side side(ResultSet row, String who, String source, int at) throws SQLException {
        PairSource from = new PairSource(
                row.getLong(source + "_delivery"),
                row.getString(source + "_file"),
                row.getString(source + "_sheet"),
                row.getString(source + "_kind"));
        return new QueuedPair.Side(
                row.getLong(who + "_child"),
                from,
                at,
                DecisionRow.name(codec, row.getBytes(who + "_name")),
                StoredHousehold.open(codec, row.getBytes(who + "_household")));
    }

    private static List<Sign> signs(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(Sign::valueOf).toList();
    }
}
