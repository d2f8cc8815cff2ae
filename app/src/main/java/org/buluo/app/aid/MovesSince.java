package org.buluo.app.aid;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SqlPredicate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose awards were decided since a moment. */
@Repository
public class MovesSince {

    private final JdbcClient database;

    MovesSince(JdbcClient database) {
        this.database = database;
    }

    /** By child, into which of the last states (approved, dropped, superseded) some award of it moved. */
    public Map<Long, Set<AwardState>> of(Scope scope, Instant since) {
        SqlPredicate mine = Awards.mine(scope);
        Map<Long, Set<AwardState>> moves = new HashMap<>();
        database.sql("""
                        select distinct a.child_id, m.to_state from aid.move m join aid.award a on a.id = m.award_id
                        where m.to_state in ('APPROVED', 'DROPPED', 'SUPERSEDED') and m.moved_at > :since and %s
                        """.formatted(mine.sql()))
                .param("since", java.sql.Timestamp.from(since))
                .params(mine.parameters())
                .query((RowCallbackHandler)
                        row -> moves.computeIfAbsent(row.getLong(1), child -> EnumSet.noneOf(AwardState.class))
                                .add(AwardState.valueOf(row.getString(2))));
        return moves;
    }
}
