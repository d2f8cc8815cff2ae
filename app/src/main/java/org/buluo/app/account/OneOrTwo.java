package org.buluo.app.account;

import java.util.HashSet;
import java.util.Set;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SqlPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which children were found, between two reconciliations, to be one child, or two: a key goes or comes, nobody else does. */
@Repository
public class OneOrTwo {

    private final JdbcClient database;

    OneOrTwo(JdbcClient database) {
        this.database = database;
    }

    /** Children of the earlier one that are another child's in the later one. */
    public Set<Long> merged(Scope scope, long earlier, long later) {
        return withinOthers(scope, earlier, later);
    }

    /** Children of the later one that were another child's in the earlier one. */
    public Set<Long> split(Scope scope, long earlier, long later) {
        return withinOthers(scope, later, earlier);
    }

    /**
     * Children of one reconciliation whose key the other has not, though another child of it has a row of theirs, or, when
     * lists were sent anew since, a number of theirs.
     */
    private Set<Long> withinOthers(Scope scope, long run, long other) {
        SqlPredicate mine = scope.on(ScopeColumns.ofChildren("l.township", "l.school"));
        return new HashSet<>(database.sql("""
                        with unmatched as materialized (
                            select l.child_id, l.row_sources, l.row_numbers from account.line l
                            where l.run_id = :run and %s and not exists (
                                select from account.line o where o.run_id = :other and o.child_id = l.child_id)),
                        there as (select o.child_id, o.row_sources, o.row_numbers from account.line o where o.run_id = :other),
                        mark as (
                            select c.id, m.mark from universe.child c cross join lateral (
                                select 'student ' || c.student_token as mark
                                union all select 'id ' || c.id_token
                                union all select 'person ' || n.no from unnest(c.person_nos) as n (no)) m)
                        select x.child_id from unmatched x
                        cross join lateral unnest(x.row_sources, x.row_numbers) as r (source, number)
                        join account.run_source s on s.run_id = :run and s.place = r.source
                        join (
                            select t.delivery_id, t.sheet, q.number from there o
                            cross join lateral unnest(o.row_sources, o.row_numbers) as q (source, number)
                            join account.run_source t on t.run_id = :other and t.place = q.source) h
                            on h.delivery_id = s.delivery_id and h.sheet = s.sheet and h.number = r.number
                        union
                        select x.child_id from unmatched x
                        join mark own on own.id = x.child_id
                        join mark others on others.mark = own.mark and others.id <> own.id
                        join there o on o.child_id = others.id
                        """.formatted(mine.sql()))
                .param("run", run)
                .param("other", other)
                .params(mine.parameters())
                .query(Long.class)
                .list());
    }
}
