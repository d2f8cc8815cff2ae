package org.buluo.app.linkage;

import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.buluo.app.platform.BulkCopy;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Personal;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The doubtful pairs of each reconciliation. */
@Repository
public class DoubtfulPairs {

    private static final String[] COLUMNS = {
        "run_id", "place", "pair_token", "left_child", "right_child", "left_source", "left_row", "right_source",
        "right_row", "left_id", "right_id", "score", "signs", "situation", "township", "school"
    };

    private final DataSource source;
    private final Codec codec;

    DoubtfulPairs(DataSource source, Codec codec) {
        this.source = source;
        this.codec = codec;
    }

    /** Where a pair belongs, so that whoever is responsible for one of its children sees it. */
    public record Where(String township, String school) {}

    /** Writes the pairs of a reconciliation down. @param where of each pair, in their order */
    @Transactional
    public void add(long run, List<DoubtfulPair> pairs, List<Where> where) {
        Connection connection = DataSourceUtils.getConnection(source);
        try (BulkCopy copy = BulkCopy.into(connection, "linkage.pair", COLUMNS)) {
            for (int i = 0; i < pairs.size(); i++) {
                copy.row(values(run, pairs.get(i), where.get(i)));
            }
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private Object[] values(long run, DoubtfulPair pair, Where where) {
        return new Object[] {
            run,
            pair.place(),
            PairToken.of(codec, pair.left().id(), pair.right().id()),
            pair.left().child(),
            pair.right().child(),
            pair.left().source(),
            pair.left().row(),
            pair.right().source(),
            pair.right().row(),
            codec.seal(Personal.number(pair.left().id())),
            codec.seal(Personal.number(pair.right().id())),
            pair.score(),
            pair.signs().stream().map(Enum::name).toArray(String[]::new),
            pair.situation(),
            where.township(),
            where.school()
        };
    }
}
