package org.buluo.app.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Personal;
import org.buluo.app.platform.Scope;
import org.buluo.app.policy.Roster;
import org.buluo.app.policy.RosterChild;
import org.buluo.app.policy.RosterFacts;
import org.buluo.core.time.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The facts that the lines of reconciliations keep, for whoever tries a policy pack out on them. */
@Repository
class FactsOfRuns implements RosterFacts {

    private static final int LATEST = 50;
    private static final int BATCH = 5000;

    private final JdbcClient database;
    private final Codec codec;

    FactsOfRuns(JdbcClient database, Codec codec) {
        this.database = database;
        this.codec = codec;
    }

    @Override
    public List<Roster> rosters(Scope scope) {
        return !scope.isWholeCounty()
                ? List.of()
                : database.sql("""
                                select r.id, r.term, r.as_of, r.children from account.run r
                                where r.state = 'done' and exists (
                                    select from account.line l where l.run_id = r.id and l.place = 0 and l.facts is not null)
                                order by r.id desc limit :limit
                                """)
                        .param("limit", LATEST)
                        .query((row, i) -> new Roster(
                                row.getLong(1),
                                Term.parse(row.getString(2)).orElseThrow(),
                                row.getObject(3, java.time.LocalDate.class),
                                row.getInt(4)))
                        .list();
    }

    @Override
    public void each(Scope scope, long run, Consumer<RosterChild> taker) {
        int place = 0;
        while (scope.isWholeCounty()) {
            List<RosterChild> batch = database.sql("""
                            select child_id, township, school, facts from account.line
                            where run_id = :run and place >= :from and place < :until and facts is not null order by place
                            """)
                    .param("run", run)
                    .param("from", place)
                    .param("until", place + BATCH)
                    .query((row, i) -> new RosterChild(
                            row.getLong(1), row.getString(2), row.getString(3), PackedFacts.unpack(row.getString(4))))
                    .list();
            if (batch.isEmpty()) {
                return;
            }
            batch.forEach(taker);
            place += BATCH;
        }
    }

    @Override
    public Map<Long, String> names(Scope scope, long run, List<Long> children) {
        Map<Long, String> names = new HashMap<>();
        if (scope.isWholeCounty()) {
            database.sql("""
                            select child_id, person from account.line
                            where run_id = :run and child_id = any(cast(:children as bigint[]))
                            """)
                    .param("run", run)
                    .param("children", children.toArray(Long[]::new))
                    .query(row -> {
                        names.put(
                                row.getLong(1),
                                PersonCard.unpack(codec.open(Personal.Kind.TEXT, row.getBytes(2)))
                                        .name());
                    });
        }
        return names;
    }
}
