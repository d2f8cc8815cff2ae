package org.buluo.app.linkage;

import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.buluo.app.platform.BulkCopy;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Personal;
import org.buluo.app.platform.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes down the doubtful pairs of each reconciliation. */
@Repository
public class DoubtfulPairs {

    /** The kind of matter that a child's doubtful pairs are: one, however many these are. */
    public static final String MATTER = "doubt";

    /** The children of pairs of the reconciliation under review, as {@code subject}. */
    public static final String CHILDREN = """
            select distinct cast(s.child as text) as subject from %s
            cross join lateral (values (p.left_child), (p.right_child)) s (child)
            where %s and s.child <> 0
            """.formatted(PairQueue.PAIRS, PairQueue.CURRENT);

    /** Those of whom a pair is not decided. */
    public static final String UNDECIDED = CHILDREN + " and coalesce(d.ruling, 'unsure') not in ('same', 'different')";

    private static final String[] SOURCES = {"run_id", "place", "delivery_id", "file_name", "sheet", "kind"};
    private static final String[] PAIRS = {
        "run_id", "place", "rank", "pair_token", "left_child", "right_child", "left_source", "left_row",
        "right_source", "right_row", "left_id", "right_id", "left_name", "right_name", "left_township", "left_school",
        "right_township", "right_school", "score", "signs", "weighings", "left_household", "right_household",
                "situation"
    };

    private final JdbcClient database;
    private final DataSource source;
    private final Codec codec;
    private final Experiences experiences;

    DoubtfulPairs(JdbcClient database, DataSource source, Codec codec, Experiences experiences) {
        this.database = database;
        this.source = source;
        this.codec = codec;
        this.experiences = experiences;
    }

    /**
     * Writes the pairs of a reconciliation down; from then on it is the one under review. To be called in the
     * transaction that makes the reconciliation done, and also when no pair is doubtful.
     *
     * @param sources all of the reconciliation's files and sheets, by their place
     */
    @Transactional
    public void add(long run, List<PairSource> sources, List<DoubtfulPair> pairs) {
        database.sql("insert into linkage.run (run_id, pairs) values (:run, :pairs)")
                .param("run", run)
                .param("pairs", pairs.size())
                .update();
        int[] ranks = QueueOrder.of(pairs, experiences.of(Scope.wholeCounty()));
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            copySources(connection, run, sources);
            copyPairs(connection, run, pairs, ranks);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private static void copySources(Connection connection, long run, List<PairSource> sources) {
        try (BulkCopy copy = BulkCopy.into(connection, "linkage.source", SOURCES)) {
            int place = 0;
            for (PairSource one : sources) {
                copy.row(run, place++, one.deliveryId(), one.fileName(), one.sheet(), one.kind());
            }
        }
    }

    private void copyPairs(Connection connection, long run, List<DoubtfulPair> pairs, int[] ranks) {
        try (BulkCopy copy = BulkCopy.into(connection, "linkage.pair", PAIRS)) {
            for (int i = 0; i < ranks.length; i++) {
                copy.row(values(run, ranks[i], pairs.get(i)));
            }
        }
    }

    private Object[] values(long run, int rank, DoubtfulPair pair) {
        DoubtfulPair.Side left = pair.left();
        DoubtfulPair.Side right = pair.right();
        return new Object[] {
            run,
            pair.place(),
            rank,
            PairToken.of(codec, left.id(), right.id()),
            left.child(),
            right.child(),
            left.source(),
            left.row(),
            right.source(),
            right.row(),
            codec.seal(Personal.number(left.id())),
            codec.seal(Personal.number(right.id())),
            codec.seal(Personal.name(left.name())),
            codec.seal(Personal.name(right.name())),
            left.where().township(),
            left.where().school(),
            right.where().township(),
            right.where().school(),
            pair.score(),
            pair.evidence().signs().stream().map(Enum::name).toArray(String[]::new),
            StoredWeighings.stored(pair.evidence().weighings()),
            StoredHousehold.seal(codec, left.household()),
            StoredHousehold.seal(codec, right.household()),
            pair.situation()
        };
    }

    /** Removes a reconciliation's doubtful pairs: it is deleted, its period having ended. Decisions on them stand. */
    public void forget(long run) {
        database.sql("delete from linkage.run where run_id = :run")
                .param("run", run)
                .update();
    }
}
