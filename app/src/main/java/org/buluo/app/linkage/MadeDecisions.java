package org.buluo.app.linkage;

import java.util.List;
import java.util.Optional;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Keyset;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SortColumn;
import org.buluo.app.platform.SqlPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks back on decisions: who, when, why, and what was undone. */
@Repository
public class MadeDecisions {

    private static final SortColumn NEWEST = SortColumn.number("id", "-d.id");

    /** A pair's decision waits while the pair is still under review; one that was undone waits until the next time. */
    private static final String WAITING = """
            (d.undone_at is null and d.right_id is not null and d.ruling <> 'unsure' and exists (
                select 1 from linkage.pair p
                where p.run_id = (select max(run_id) from linkage.run) and p.pair_token = d.pair_token)
             or d.undone_at is null and d.right_id is null and d.decided_at > (select max(added_at) from linkage.run)
             or d.ruling <> 'unsure' and d.decided_at < (select max(added_at) from linkage.run)
                and d.undone_at > (select max(added_at) from linkage.run))
            """;

    private final JdbcClient database;
    private final Codec codec;

    MadeDecisions(JdbcClient database, Codec codec) {
        this.database = database;
        this.codec = codec;
    }

    /**
     * A page of decisions, the newest first.
     *
     * @param login of who decided; empty for everybody
     * @param standingOnly whether to leave out what was undone
     */
    public Page<MadeDecision> page(Scope scope, PageRequest request, String login, boolean standingOnly) {
        Keyset keyset = Keyset.of(request, List.of(NEWEST), NEWEST);
        SqlPredicate mine = PairScope.on(scope, "d");
        SqlPredicate from = keyset.where();
        String where = "%s and (:login = '' or d.decided_by = :login) and (not :standing or d.undone_at is null)"
                .formatted(mine.sql());
        long total = database.sql("select count(*) from linkage.decision d where " + where)
                .params(mine.parameters())
                .param("login", login)
                .param("standing", standingOnly)
                .query(Long.class)
                .single();
        JdbcClient.StatementSpec query = database.sql("select %s, %s from linkage.decision d where %s and %s %s"
                        .formatted(DecisionRow.COLUMNS, keyset.keys(), where, from.sql(), keyset.order()))
                .params(mine.parameters())
                .params(from.parameters())
                .param("login", login)
                .param("standing", standingOnly);
        return keyset.page(query, (row, i) -> DecisionRow.of(row, codec), total);
    }

    /** The decisions about a child alone, the newest first. */
    public List<MadeDecision> ofChild(Scope scope, long childId) {
        if (scope instanceof Scope.None) {
            return List.of();
        }
        return database.sql("select %s from linkage.decision d where d.child_id = :child order by d.id desc"
                        .formatted(DecisionRow.COLUMNS))
                .param("child", childId)
                .query((row, i) -> DecisionRow.of(row, codec))
                .list();
    }

    /** The latest decision of this account that stands. */
    public Optional<MadeDecision> latestOf(Scope scope, String login) {
        SqlPredicate mine = PairScope.on(scope, "d");
        return database.sql("""
                        select %s from linkage.decision d
                        where d.undone_at is null and d.decided_by = :login and d.right_id is not null and %s
                        order by d.id desc limit 1
                        """.formatted(DecisionRow.COLUMNS, mine.sql()))
                .params(mine.parameters())
                .param("login", login)
                .query((row, i) -> DecisionRow.of(row, codec))
                .optional();
    }

    /** The number, in the reconciliation under review, of the pair that a decision is about. */
    public Optional<Integer> placeOf(Scope scope, long decision) {
        SqlPredicate mine = PairScope.on(scope, "p");
        return database.sql("""
                        select p.place from linkage.pair p join linkage.decision d on d.pair_token = p.pair_token
                        where %s and d.id = :id and %s order by p.rank limit 1
                        """.formatted(PairQueue.CURRENT, mine.sql()))
                .params(mine.parameters())
                .param("id", decision)
                .query(Integer.class)
                .optional();
    }

    /** How many decisions stand that were made together. */
    public long standingOf(Scope scope, long bulk) {
        SqlPredicate mine = PairScope.on(scope, "d");
        return database.sql("select count(*) from linkage.decision d where d.bulk = :bulk and d.undone_at is null and "
                        + mine.sql())
                .params(mine.parameters())
                .param("bulk", bulk)
                .query(Long.class)
                .single();
    }

    /** How many decisions take effect with the next reconciliation. */
    public long waiting(Scope scope) {
        SqlPredicate mine = PairScope.on(scope, "d");
        return database.sql("select count(*) from linkage.decision d where %s and %s".formatted(mine.sql(), WAITING))
                .params(mine.parameters())
                .query(Long.class)
                .single();
    }
}
