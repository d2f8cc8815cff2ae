package org.buluo.app.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Personal;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SqlPredicate;
import org.buluo.core.account.AidStanding;
import org.buluo.core.account.Lists;
import org.buluo.core.account.Remark;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.schooling.SchoolStanding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All children of a reconciliation at once, for a ledger. */
@Repository
public class StatesOfChildren {

    private final JdbcClient database;
    private final Codec codec;

    StatesOfChildren(JdbcClient database, Codec codec) {
        this.database = database;
        this.codec = codec;
    }

    /** Those that this person may see, in the account's order; none when the reconciliation was deleted. */
    public List<ChildState> of(Scope scope, long run) {
        SqlPredicate mine = scope.on(ScopeColumns.ofChildren("l.township", "l.school"));
        return database.sql("""
                        select l.child_id, l.person, l.township, l.school, l.stage, l.grade, l.aid, l.schooling, l.lists,
                            l.categories, l.home_county, l.remarks, coalesce(g.granted, '') as granted
                        from account.line l
                        left join (
                            select d.child_id, string_agg(d.provision, ',' order by d.provision) as granted
                            from aid.determination d where d.run_id = :run and d.verdict = 'granted' group by d.child_id) g
                            on g.child_id = l.child_id
                        where l.run_id = :run and %s
                        order by l.place
                        """.formatted(mine.sql()))
                .param("run", run)
                .params(mine.parameters())
                .query((row, i) -> state(row))
                .list();
    }

    private ChildState state(ResultSet row) throws SQLException {
        return new ChildState(
                row.getLong("child_id"),
                PersonCard.unpack(codec.open(Personal.Kind.TEXT, row.getBytes("person"))),
                row.getString("township"),
                row.getString("school"),
                row.getString("stage"),
                row.getObject("grade", Integer.class),
                AidStanding.valueOf(row.getString("aid")),
                SchoolStanding.valueOf(row.getString("schooling")),
                new Lists(row.getLong("lists")).isOn(RosterKind.REGISTERED_POOR),
                row.getObject("categories", Integer.class),
                !row.getString("home_county").isEmpty(),
                Remarks.of(row.getString("remarks")).stream().anyMatch(one -> one.kind() == Remark.Kind.DIED),
                row.getString("granted"));
    }
}
