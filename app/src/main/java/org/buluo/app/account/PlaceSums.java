package org.buluo.app.account;

import java.util.List;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SqlPredicate;
import org.buluo.core.roster.RosterKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The registered-poor children of an account, village by village or school by school; who has none stands under "". */
@Repository
public class PlaceSums {

    private final JdbcClient database;

    PlaceSums(JdbcClient database) {
        this.database = database;
    }

    /** By township and village of the household. */
    public List<PlaceSum> byVillage(Scope scope, long run) {
        return sums(scope, run, "l.township, l.village, '' as school, '' as elsewhere", "1, 2");
    }

    /** By school; its county is told when all of its children say the same one: no child is put into another's county. */
    public List<PlaceSum> bySchool(Scope scope, long run) {
        return sums(scope, run, """
                '' as township, '' as village, l.school, case when min(l.elsewhere_county) = max(l.elsewhere_county)
                    then max(l.elsewhere_county) else '' end as elsewhere
                """, "3");
    }

    private List<PlaceSum> sums(Scope scope, long run, String places, String groups) {
        SqlPredicate mine = scope.on(ScopeColumns.ofChildren("l.township", "l.school"));
        return database.sql("""
                        select %s, count(*), coalesce(sum(l.due_fen), 0), coalesce(sum(l.paid_fen), 0)
                        from account.line l
                        where l.run_id = :run and l.lists & :register <> 0 and %s
                        group by %s order by %s
                        """.formatted(places, mine.sql(), groups, groups))
                .param("run", run)
                .param("register", ListBits.mask(RosterKind.REGISTERED_POOR.code()))
                .params(mine.parameters())
                .query((row, i) -> new PlaceSum(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7)))
                .list();
    }
}
