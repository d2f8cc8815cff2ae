package org.buluo.app.aid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SqlPredicate;
import org.buluo.core.time.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The awards of children, on whosever list they stand: a family's paper tells of all of them, also of what another
 * township's school or the own township confirms. Hand in children whom the scope lets its person see.
 */
@Repository
public class AwardsOfChildren {

    private final JdbcClient database;
    private final Awards awards;
    private final Moves moves;
    private final Corrections corrections;

    AwardsOfChildren(JdbcClient database, Awards awards, Moves moves, Corrections corrections) {
        this.database = database;
        this.awards = awards;
        this.moves = moves;
        this.corrections = corrections;
    }

    /** An award with the term that it is of. @param settledFen what it comes to with what was added or recovered */
    public record OfTerm(Term term, Award award, long settledFen) {}

    /** How an award came to where it is, and what was added or recovered on it. */
    public record Way(List<Moves.Move> moves, List<Correction> corrections) {}

    /** Those of a term, by child, without what a later determination took the place of. */
    public Map<Long, List<OfTerm>> of(Scope scope, Term term, Collection<Long> children) {
        Map<Long, List<OfTerm>> found = new HashMap<>();
        read(scope, term.toString(), children)
                .forEach(one -> found.computeIfAbsent(one.award().child(), child -> new ArrayList<>())
                        .add(one));
        return found;
    }

    /** Those of a child in all terms, the newest term first. */
    public List<OfTerm> of(Scope scope, long child) {
        return read(scope, "", List.of(child));
    }

    private record Key(long award, Term term, long settledFen) {}

    private List<OfTerm> read(Scope scope, String term, Collection<Long> children) {
        if (scope instanceof Scope.None || children.isEmpty()) {
            return List.of();
        }
        SqlPredicate mine = mine(scope);
        return CurrentScope.beyond(() -> {
            List<Key> keys = database.sql("select a.id, a.term, " + Corrections.SETTLED + """
                            from aid.award a
                            where a.child_id = any(cast(:children as bigint[])) and (:term = '' or a.term = :term)
                                and a.state <> 'SUPERSEDED' and %s
                            order by a.term desc, a.child_id, a.id
                            """.formatted(mine.sql()))
                    .params(mine.parameters())
                    .param("children", children.toArray(Long[]::new))
                    .param("term", term)
                    .query((row, i) ->
                            new Key(row.getLong(1), Term.parse(row.getString(2)).orElseThrow(), row.getLong(3)))
                    .list();
            Map<Long, Award> those = awards.those(
                    Scope.wholeCounty(), keys.stream().map(Key::award).toList());
            return keys.stream()
                    .map(key -> new OfTerm(key.term(), those.get(key.award()), key.settledFen()))
                    .sorted((one, other) -> other.term().compareTo(one.term()))
                    .toList();
        });
    }

    /** The way of an award that {@link #of} gave; without steps when the scope does not see its child. */
    public Way way(Scope scope, long award) {
        SqlPredicate mine = mine(scope);
        return CurrentScope.beyond(() -> {
            boolean seen = database.sql(
                            "select exists (select from aid.award a where a.id = :award and %s)".formatted(mine.sql()))
                    .param("award", award)
                    .params(mine.parameters())
                    .query(Boolean.class)
                    .single();
            return seen
                    ? new Way(moves.of(Scope.wholeCounty(), award), corrections.about(Scope.wholeCounty(), award))
                    : new Way(List.of(), List.of());
        });
    }

    /** A child is its household's township's and its school's, on whosever list its award stands. */
    private static SqlPredicate mine(Scope scope) {
        return scope.on(ScopeColumns.ofChildren("a.home_township", "a.attends"));
    }
}
