package org.buluo.app.aid;

import java.time.Instant;
import java.util.List;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SqlPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads how awards came to where they are. */
@Repository
public class Moves {

    private final JdbcClient database;
    private final Sealing sealing;

    Moves(JdbcClient database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** A move. @param from null for the first one */
    public record Move(AwardState from, AwardState to, String by, Instant at, String note) {}

    /** What was said of an award once. */
    public record Said(Reply.Answer answer, Reply.Via via, String note, String by, Instant at) {

        @Override
        public String toString() {
            return "Said[" + answer + " " + via + "]";
        }
    }

    /** The moves of an award, the first one first. */
    public List<Move> of(Scope scope, long award) {
        SqlPredicate mine = Awards.mine(scope);
        return database.sql("""
                        select m.from_state, m.to_state, m.moved_by_name, m.moved_at, m.note
                        from aid.move m join aid.award a on a.id = m.award_id
                        where m.award_id = :award and %s order by m.id
                        """.formatted(mine.sql()))
                .param("award", award)
                .params(mine.parameters())
                .query((row, i) -> new Move(
                        row.getString(1).isEmpty() ? null : AwardState.valueOf(row.getString(1)),
                        AwardState.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getTimestamp(4).toInstant(),
                        sealing.open(row.getBytes(5))))
                .list();
    }

    /** What was said of an award, the first one first. */
    public List<Said> replies(Scope scope, long award) {
        SqlPredicate mine = Awards.mine(scope);
        return database.sql("""
                        select r.answer, r.via, r.note, r.replied_by_name, r.replied_at
                        from aid.reply r join aid.award a on a.id = r.award_id
                        where r.award_id = :award and %s order by r.id
                        """.formatted(mine.sql()))
                .param("award", award)
                .params(mine.parameters())
                .query((row, i) -> new Said(
                        Reply.Answer.valueOf(row.getString(1)),
                        Reply.Via.valueOf(row.getString(2)),
                        sealing.open(row.getBytes(3)),
                        row.getString(4),
                        row.getTimestamp(5).toInstant()))
                .list();
    }
}
