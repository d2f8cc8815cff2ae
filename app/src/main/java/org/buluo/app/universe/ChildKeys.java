package org.buluo.app.universe;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.buluo.app.platform.BulkCopy;
import org.buluo.app.platform.Codec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Each child's lasting key, and the words by which it is found. */
@Repository
public class ChildKeys {

    private final JdbcClient database;
    private final DataSource source;
    private final Codec codec;
    private final SearchTokens search;

    ChildKeys(JdbcClient database, DataSource source, Codec codec) {
        this.database = database;
        this.source = source;
        this.codec = codec;
        this.search = new SearchTokens(codec);
    }

    /** The token to look for in {@code universe.child.search_tokens} when somebody searches for a word. */
    public long searchToken(String word) {
        return search.of(word);
    }

    /**
     * The keys of a reconciliation's children, in their order; new children are written down.
     *
     * @param run whose children they are
     */
    @Transactional
    public long[] keys(List<ChildFeatures> children, long run) {
        KnownChildren known = load();
        Long[][] tokens = children.parallelStream()
                .map(child ->
                        new Long[] {token("student-number", child.studentNumber()), token("id-number", child.idNumber())
                        })
                .toArray(Long[][]::new);
        long[] features = children.parallelStream()
                .mapToLong(child -> codec.token("features", child.joined()))
                .toArray();
        long[] keys = known.keysOf(children, tokens);
        int[] changed = IntStream.range(0, keys.length)
                .filter(i -> !known.isSame(keys[i], features[i]))
                .toArray();
        write(changed, keys, children, tokens, features, run);
        return keys;
    }

    /** Removes children who are on no list any more. @return how many */
    public long forget(List<Long> children) {
        return database.sql("delete from universe.child where id in (:children)")
                .param("children", children)
                .update();
    }

    private Long token(String field, String value) {
        return value.isEmpty() ? null : codec.token(field, value);
    }

    private KnownChildren load() {
        KnownChildren known = new KnownChildren();
        database.sql("select id, person_nos, student_token, id_token, features from universe.child")
                .query(row -> {
                    known.add(known(row));
                });
        return known;
    }

    private static KnownChildren.Known known(ResultSet row) throws SQLException {
        Array numbers = row.getArray("person_nos");
        return new KnownChildren.Known(
                row.getLong("id"),
                List.of((String[]) numbers.getArray()),
                row.getObject("student_token", Long.class),
                row.getObject("id_token", Long.class),
                row.getLong("features"));
    }

    private void write(
            int[] changed, long[] keys, List<ChildFeatures> children, Long[][] tokens, long[] features, long run) {
        List<long[]> words = new ArrayList<>(IntStream.of(changed)
                .parallel()
                .mapToObj(i -> words(children.get(i)))
                .toList());
        database.sql("create temporary table changed_child (like universe.child) on commit drop")
                .update();
        Connection connection = DataSourceUtils.getConnection(source);
        try (BulkCopy copy = BulkCopy.into(
                connection,
                "changed_child",
                "id",
                "person_nos",
                "student_token",
                "id_token",
                "features",
                "search_tokens",
                "first_run")) {
            for (int n = 0; n < changed.length; n++) {
                int i = changed[n];
                String[] numbers = children.get(i).personNumbers().toArray(String[]::new);
                copy.row(keys[i], numbers, tokens[i][0], tokens[i][1], features[i], words.get(n), run);
            }
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
        database.sql("""
                        insert into universe.child
                            (id, person_nos, student_token, id_token, features, search_tokens, first_run)
                        select id, person_nos, student_token, id_token, features, search_tokens, first_run
                        from changed_child
                        on conflict (id) do update set
                            person_nos = excluded.person_nos, student_token = excluded.student_token,
                            id_token = excluded.id_token, features = excluded.features,
                            search_tokens = excluded.search_tokens
                        """).update();
    }

    private long[] words(ChildFeatures child) {
        List<String> numbers = new ArrayList<>(child.personNumbers());
        numbers.add(child.studentNumber());
        numbers.add(child.idNumber());
        return search.of(child.name(), numbers, child.contacts());
    }
}
