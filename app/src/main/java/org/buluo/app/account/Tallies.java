package org.buluo.app.account;

import java.util.List;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SqlPredicate;
import org.buluo.core.account.AidStanding;
import org.buluo.core.schooling.SchoolStanding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The account in numbers: counted when it was made, for a school counted from its lines. */
@Repository
public class Tallies {

    private static final String STORED = """
            select t.township, t.stage, t.aid, t.schooling, t.is_open, t.children, t.due_fen, t.paid_fen
            from account.tally t where t.run_id = :run and %s
            """;
    private static final String COUNTED = """
            select l.township, l.stage, l.aid, l.schooling, l.case_owner <> '' as is_open, count(*) as children,
                sum(l.due_fen) as due_fen, sum(l.paid_fen) as paid_fen
            from account.line l where l.run_id = :run and %s
            group by 1, 2, 3, 4, 5
            """;

    private final JdbcClient database;

    Tallies(JdbcClient database) {
        this.database = database;
    }

    /** Whether what this scope sees was counted when the account was made. */
    static boolean isCounted(Scope scope) {
        return !(scope instanceof Scope.School);
    }

    /** The numbers of a reconciliation. */
    public List<Tally> of(Scope scope, long run) {
        boolean counted = isCounted(scope);
        SqlPredicate mine = scope.on(ScopeColumns.ofChildren(counted ? "t.township" : "l.township", "l.school"));
        return database.sql((counted ? STORED : COUNTED).formatted(mine.sql()))
                .param("run", run)
                .params(mine.parameters())
                .query((row, i) -> new Tally(
                        row.getString("township"),
                        row.getString("stage"),
                        AidStanding.valueOf(row.getString("aid")),
                        SchoolStanding.valueOf(row.getString("schooling")),
                        row.getBoolean("is_open"),
                        row.getInt("children"),
                        row.getLong("due_fen"),
                        row.getLong("paid_fen")))
                .list();
    }
}
