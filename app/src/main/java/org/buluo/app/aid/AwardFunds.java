package org.buluo.app.aid;

import java.util.List;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SqlPredicate;
import org.buluo.core.time.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the awards of a term need: those that were neither dropped nor superseded. */
@Repository
public class AwardFunds {

    private final JdbcClient database;

    AwardFunds(JdbcClient database) {
        this.database = database;
    }

    /** By provision, stage and township: each sum is that of the list of awards narrowed by the three. */
    public List<FundSum> of(Scope scope, Term term) {
        SqlPredicate mine = Awards.mine(scope);
        return database.sql("""
                        select a.provision, a.stage, a.township, count(*), sum(a.amount_fen) from aid.award a
                        where a.term = :term and a.state not in ('DROPPED', 'SUPERSEDED') and %s
                        group by a.provision, a.stage, a.township order by a.provision, a.stage, a.township
                        """.formatted(mine.sql()))
                .param("term", term.toString())
                .params(mine.parameters())
                .query((row, i) -> new FundSum(
                        row.getString(1), row.getString(2), row.getString(3), row.getLong(4), row.getLong(5)))
                .list();
    }
}
