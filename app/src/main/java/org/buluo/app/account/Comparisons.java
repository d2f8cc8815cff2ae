package org.buluo.app.account;

import java.util.ArrayList;
import java.util.List;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SqlPredicate;
import org.buluo.core.account.Lists;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The four-checks matrix: as it was counted with the account, or counted anew for who sees a part of the county. */
@Repository
public class Comparisons {

    private final JdbcClient database;

    Comparisons(JdbcClient database) {
        this.database = database;
    }

    /** Every two lists, both ways round. */
    public FourChecks of(Scope scope, long run) {
        List<Pair> once = scope.isWholeCounty() ? stored(run) : counted(scope, run);
        List<Pair> both = new ArrayList<>();
        int twice = 0;
        for (Pair pair : once) {
            if (pair.left().equals(pair.right())) {
                twice = pair.both();
            } else {
                both.add(pair);
                both.add(pair.turned());
            }
        }
        return new FourChecks(both, twice);
    }

    private List<Pair> stored(long run) {
        return database.sql("""
                        select left_list, right_list, in_both, only_left, only_right from account.comparison
                        where run_id = :run order by place
                        """)
                .param("run", run)
                .query((row, i) ->
                        new Pair(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .list();
    }

    private record Group(long lists, int children) {}

    private List<Pair> counted(Scope scope, long run) {
        SqlPredicate mine = scope.on(ScopeColumns.ofChildren("l.township", "l.school"));
        List<Group> groups = database.sql(
                        "select l.lists, count(*) from account.line l where l.run_id = :run and %s group by 1"
                                .formatted(mine.sql()))
                .param("run", run)
                .params(mine.parameters())
                .query((row, i) -> new Group(row.getLong(1), row.getInt(2)))
                .list();
        List<String> sides = ListBits.sides();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                pairs.add(pair(groups, sides.get(i), sides.get(j)));
            }
        }
        pairs.add(new Pair("roll", "roll", count(groups, 1L << Lists.ENROLLED_TWICE, 0), 0, 0));
        return pairs;
    }

    private static Pair pair(List<Group> groups, String left, String right) {
        long one = ListBits.mask(left);
        long other = ListBits.mask(right);
        return new Pair(
                left, right, count(groups, one | other, 0), count(groups, one, other), count(groups, other, one));
    }

    private static int count(List<Group> groups, long on, long off) {
        return groups.stream()
                .filter(group -> (group.lists() & on) == on && (group.lists() & off) == 0)
                .mapToInt(Group::children)
                .sum();
    }
}
