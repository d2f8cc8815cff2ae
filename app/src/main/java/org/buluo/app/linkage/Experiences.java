package org.buluo.app.linkage;

import java.util.HashMap;
import java.util.Map;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SqlPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What people's decisions teach about pairs with the same evidence. Only decisions that stand count, so that undoing one
 * unlearns it; those made in bulk do not, since they followed from the others.
 */
@Repository
public class Experiences {

    private final JdbcClient database;

    Experiences(JdbcClient database) {
        this.database = database;
    }

    /** By situation; what is missing is {@link Experience#NONE}. */
    public Map<String, Experience> of(Scope scope) {
        SqlPredicate mine = PairScope.on(scope, "d");
        Map<String, Experience> found = new HashMap<>();
        database.sql("""
                        select d.situation, count(*) filter (where d.ruling = 'same') as same,
                            count(*) filter (where d.ruling = 'different') as different
                        from linkage.decision d
                        where d.situation <> '' and d.undone_at is null and d.bulk is null
                          and d.ruling in ('same', 'different') and %s
                          and not exists (
                            select 1 from linkage.decision later
                            where later.pair_token = d.pair_token and later.undone_at is null and later.id > d.id)
                        group by d.situation
                        """.formatted(mine.sql()))
                .params(mine.parameters())
                .query((row, i) -> Map.entry(
                        row.getString("situation"), new Experience(row.getInt("same"), row.getInt("different"))))
                .list()
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }
}
