package org.buluo.app.aid;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SqlPredicate;
import org.buluo.core.time.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the newest reconciliation of a term says otherwise than what was approved. The verdict on a child is asked beyond
 * the person's scope: the award is theirs to see, and where the child's household lies does not matter.
 */
@Repository
public class AwardChanges {

    private static final String FOUND = """
            with approved as (
                select a.id, a.child_id, a.provision,
            """ + Corrections.SETTLED + """
                    as settled
                from aid.award a where a.term = :term and a.state = 'APPROVED' and (:award = 0 or a.id = :award) and %s)
            select p.id, p.settled, d.verdict, case when d.verdict = 'granted' then d.amount_fen else 0 end as now_fen,
                coalesce(d.reason, '') as reason, coalesce(d.missing, '') as missing, coalesce(b.clause, '') as clause
            from approved p
            left join aid.determination d on d.run_id = :run and d.child_id = p.child_id and d.provision = p.provision
            left join aid.basis b on b.id = d.basis_id
            where (case when d.verdict = 'granted' then d.amount_fen when d.verdict = 'unknown' then -1
                when d.verdict is null then -1 else 0 end) <> p.settled
            order by p.id
            """;

    private final JdbcClient database;
    private final Awards awards;
    private final Corrections corrections;
    private final RunsOfTerms runs;

    AwardChanges(JdbcClient database, Awards awards, Corrections corrections, RunsOfTerms runs) {
        this.database = database;
        this.awards = awards;
        this.corrections = corrections;
        this.runs = runs;
    }

    private record Found(
            long award, long settled, String verdict, long now, String reason, String missing, String clause) {}

    /** Everything that changed. */
    public List<Change> of(Scope scope, Term term) {
        List<Found> found = found(scope, term, 0);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, Award> known =
                awards.those(scope, found.stream().map(Found::award).toList());
        Map<Long, Correction> waiting = corrections.of(scope, term, Integer.MAX_VALUE).stream()
                .filter(one -> one.decision() == null)
                .collect(Collectors.toMap(Correction::award, Function.identity()));
        return found.stream()
                .filter(one -> known.containsKey(one.award()))
                .map(one -> change(one, known.get(one.award()), waiting.get(one.award())))
                .toList();
    }

    /** What changed of one award; empty when nothing did. */
    public Optional<Change> of(Scope scope, Term term, long award) {
        return found(scope, term, award).stream()
                .findFirst()
                .flatMap(one -> awards.find(scope, award)
                        .map(known -> change(
                                one,
                                known,
                                corrections.about(scope, award).stream()
                                        .filter(each -> each.decision() == null)
                                        .findFirst()
                                        .orElse(null))));
    }

    /** How many awards changed. */
    public long count(Scope scope, Term term) {
        return found(scope, term, 0).size();
    }

    /** Whether nothing is due that has no award: how many entitlements are new since the newest determination. */
    public long fresh(Scope scope, Term term) {
        if (!scope.isWholeCounty()) {
            return 0;
        }
        return runs.newest(scope, term)
                .map(run -> database.sql("""
                                select count(*) from aid.determination d
                                where d.run_id = :run and d.verdict = 'granted' and not exists (
                                    select from aid.award a where a.term = :term and a.child_id = d.child_id
                                        and a.provision = d.provision and a.state <> 'SUPERSEDED')
                                """)
                        .param("run", run.id())
                        .param("term", term.toString())
                        .query(Long.class)
                        .single())
                .orElse(0L);
    }

    private List<Found> found(Scope scope, Term term, long award) {
        Optional<RunOfTerm> run = runs.newest(scope, term);
        if (run.isEmpty()) {
            return List.of();
        }
        SqlPredicate mine = Awards.mine(scope);
        return CurrentScope.beyond(() -> database.sql(FOUND.formatted(mine.sql()))
                .param("term", term.toString())
                .param("run", run.get().id())
                .param("award", award)
                .params(mine.parameters())
                .query((row, i) -> new Found(
                        row.getLong("id"),
                        row.getLong("settled"),
                        row.getString("verdict"),
                        row.getLong("now_fen"),
                        row.getString("reason"),
                        row.getString("missing"),
                        row.getString("clause")))
                .list());
    }

    private static Change change(Found found, Award award, Correction proposal) {
        return new Change(
                award,
                found.settled(),
                Change.Kind.of(found.verdict(), found.settled(), found.now()),
                found.now(),
                found.reason(),
                found.missing(),
                found.clause(),
                proposal);
    }
}
