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

    private final JdbcClient database;

    Changes(JdbcClient database) {
        this.database = database;
    }

    /** The changes in numbers, by what they are and the most frequent first; values that are standings alone are told apart. */
    public List<ChangeSum> sums(Scope scope, long run) {
        SqlPredicate mine = scope.on(ScopeColumns.ofChildren("c.township", "c.school"));
        return database.sql("""
                        select c.what,
                            case when c.what in ('aid', 'schooling') then c.from_value else '' end,
                            case when c.what in ('aid', 'schooling') then c.to_value else '' end,
                            count(*)
                        from account.change c where c.run_id = :run and %s
                        group by 1, 2, 3 order by 1, 4 desc, 2, 3
                        """.formatted(mine.sql()))
                .param("run", run)
                .params(mine.parameters())
                .query((row, i) -> new ChangeSum(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)))
                .list();
    }
}
