package org.buluo.app.account;

import java.util.List;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SqlPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a reconciliation changed. */
@Repository
public class Changes {

    /**
     * What a row of {@code account.change c} tells. A child that is new has no standing from before, one that is gone
     * has none now: its other rows tell nothing.
     */
    static final String WHAT = """
            case
                when c.what = 'aid' and c.from_value = '' then 'new'
                when c.what = 'aid' and c.to_value = '' then 'gone'
                when c.what = 'school' and exists (
                    select from account.change s where s.run_id = c.run_id and s.child_id = c.child_id
                        and s.what = 'aid' and '' in (s.from_value, s.to_value)) then ''
                when c.what <> 'school' and '' in (c.from_value, c.to_value) then ''
                else c.what
            end
            """;

    private final JdbcClient database;

    Changes(JdbcClient database) {
        this.database = database;
    }

    /** The changes in numbers, by what they are and the most frequent first; values that are standings alone are told apart. */
    public List<ChangeSum> sums(Scope scope, long run) {
        SqlPredicate mine = scope.on(ScopeColumns.ofChildren("c.township", "c.school"));
        return database.sql("""
                        select w.what,
                            case when w.what in ('aid', 'schooling') then c.from_value else '' end,
                            case when w.what in ('aid', 'schooling') then c.to_value else '' end,
                            count(*)
                        from account.change c
                        cross join lateral (select %s as what) w
                        where c.run_id = :run and w.what <> '' and %s
                        group by 1, 2, 3
                        order by array_position(array['new', 'gone', 'aid', 'schooling', 'school', 'due', 'paid'], w.what),
                            4 desc, 2, 3
                        """.formatted(WHAT, mine.sql()))
                .param("run", run)
                .params(mine.parameters())
                .query((row, i) -> new ChangeSum(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)))
                .list();
    }
}
