package org.buluo.app.aid;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.buluo.app.platform.BulkCopy;
import org.buluo.app.platform.KeptAnswers;
import org.buluo.app.platform.Scope;
import org.buluo.core.money.Fen;
import org.buluo.core.policy.Determination;
import org.buluo.core.policy.Fact;
import org.buluo.core.policy.Verdict;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The verdicts of each reconciliation (资助核定): added, never changed. */
@Repository
public class Determinations {

    private static final String[] COLUMNS = {
        "run_id", "child_id", "place", "provision", "verdict", "amount_fen", "reason", "missing", "basis_id"
    };

    private static final int MOST_KEPT = 50;

    private final JdbcClient database;
    private final DataSource source;
    private final KeptAnswers<List<StoredVerdict>> refusals = new KeptAnswers<>(MOST_KEPT);

    Determinations(JdbcClient database, DataSource source) {
        this.database = database;
        this.source = source;
    }

    /**
     * Writes the verdicts of a reconciliation down.
     *
     * @param children each child's key
     * @param verdicts each child's verdicts, in the pack's order
     */
    @Transactional
    public void add(long run, long[] children, List<List<Determination>> verdicts) {
        Map<List<String>, Integer> bases = new HashMap<>();
        verdicts.stream().flatMap(List::stream).forEach(one -> basis(bases, one));
        Connection connection = DataSourceUtils.getConnection(source);
        try (BulkCopy copy = BulkCopy.into(connection, "aid.determination", COLUMNS)) {
            for (int i = 0; i < children.length; i++) {
                int place = 0;
                for (Determination one : verdicts.get(i)) {
                    copy.row(values(run, children[i], place++, one, basis(bases, one)));
                }
            }
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    /** Removes a reconciliation's verdicts: it is deleted, its period having ended. */
    public void forget(long run) {
        database.sql("delete from aid.determination where run_id = :run")
                .param("run", run)
                .update();
    }

    private Object[] values(long run, long child, int place, Determination one, int basis) {
        Verdict verdict = one.verdict();
        return new Object[] {
            run,
            child,
            place,
            one.provision().id(),
            verdict.fold(g -> "granted", e -> "elsewhere", r -> "refused", u -> "unknown"),
            verdict.<Long>fold(g -> g.amount().value(), e -> e.amount().value(), r -> null, u -> null),
            verdict.fold(g -> "", e -> "", r -> r.reason().code(), u -> ""),
            verdict.fold(g -> "", e -> "", r -> "", Determinations::missing),
            basis
        };
    }

    private static String missing(Verdict.Unknown unknown) {
        return unknown.missing().stream().map(Fact::column).collect(Collectors.joining(";"));
    }

    private int basis(Map<List<String>, Integer> bases, Determination one) {
        return bases.computeIfAbsent(
                List.of(one.document(), one.clause()),
                key -> database.sql("""
                        insert into aid.basis (document, clause) values (:document, :clause)
                        on conflict (document, clause) do update set document = excluded.document
                        returning id
                        """)
                        .param("document", one.document())
                        .param("clause", one.clause())
                        .query(Integer.class)
                        .single());
    }

    /**
     * The verdicts of a child in a reconciliation, in the pack's order.
     *
     * @param scope whoever may not see the child must not ask: nothing is answered without a scope that sees anything
     */
    public List<StoredVerdict> of(Scope scope, long run, long child) {
        return of(scope, run, List.of(child)).getOrDefault(child, List.of());
    }

    /** The same of several children, by child; whoever has none is left out. */
    public Map<Long, List<StoredVerdict>> of(Scope scope, long run, Collection<Long> children) {
        Map<Long, List<StoredVerdict>> found = new HashMap<>();
        if (scope instanceof Scope.None) {
            return found;
        }
        database.sql("""
                        select d.child_id, d.provision, d.verdict, d.amount_fen, d.reason, d.missing, b.document, b.clause
                        from aid.determination d join aid.basis b on b.id = d.basis_id
                        where d.run_id = :run and d.child_id = any(cast(:children as bigint[]))
                        order by d.child_id, d.place
                        """)
                .param("run", run)
                .param("children", children.toArray(Long[]::new))
                .query((RowCallbackHandler)
                        row -> found.computeIfAbsent(row.getLong("child_id"), child -> new ArrayList<>())
                                .add(verdict(row)));
        return found;
    }

    /** By which rules of which provisions a reconciliation refused anybody. @param scope as above */
    public List<StoredVerdict> refusals(Scope scope, long run) {
        if (scope instanceof Scope.None) {
            return List.of();
        }
        return refusals.to(
                String.valueOf(run),
                scope,
                () -> database.sql("""
                        select d.provision, 'refused' as verdict, cast(null as bigint) as amount_fen, d.reason, '' as missing,
                            b.document, b.clause
                        from (select provision, reason, basis_id, min(place) as place from aid.determination
                              where run_id = :run and verdict = 'refused' group by provision, reason, basis_id) d
                        join aid.basis b on b.id = d.basis_id
                        order by d.place, d.provision, d.reason, b.id
                        """)
                        .param("run", run)
                        .query((row, i) -> verdict(row))
                        .list());
    }

    private static StoredVerdict verdict(ResultSet row) throws SQLException {
        return new StoredVerdict(
                row.getString("provision"),
                row.getString("verdict"),
                row.getObject("amount_fen", Long.class) == null ? null : Fen.of(row.getLong("amount_fen")),
                row.getString("reason"),
                List.of(row.getString("missing").split(";")),
                row.getString("document"),
                row.getString("clause"));
    }
}
