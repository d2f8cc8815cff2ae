package org.buluo.app.aid;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.SqlPredicate;
import org.buluo.core.time.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers that contradict each other, until a person settles them. */
@Repository
public class Conflicts {

    private record Row(
            long id,
            long award,
            String screen,
            String sent,
            String via,
            byte[] note,
            String by,
            java.time.Instant at) {}

    private final JdbcClient database;
    private final Awards awards;
    private final Sealing sealing;

    Conflicts(JdbcClient database, Awards awards, Sealing sealing) {
        this.database = database;
        this.awards = awards;
        this.sealing = sealing;
    }

    /** Writes one down; a newer one about the same award and of the same kind tells nothing more. */
    void add(Award award, Reply reply, SignedIn who) {
        database.sql("""
                        insert into aid.conflict (award_id, screen_answer, sent_answer, via, sent_note, sent_by, sent_by_name)
                        values (:award, :screen, :sent, :via, :note, :by, :name)
                        on conflict (award_id) where chosen is null do nothing
                        """)
                .param("award", award.id())
                .param("screen", award.answer())
                .param("sent", reply.answer().name())
                .param("via", reply.via().name())
                .param("note", sealing.seal(reply.note()))
                .param("by", who.id())
                .param("name", who.displayName())
                .update();
    }

    /** The open ones of a list, in its order. */
    public List<Conflict> open(Scope scope, AwardList list) {
        return conflicts(scope, rows(scope, "c.chosen is null and a.list_id = :key order by a.place", list.id()));
    }

    /** How many are open in a term. */
    public long count(Scope scope, Term term) {
        SqlPredicate mine = Awards.mine(scope);
        return database.sql("""
                        select count(*) from aid.conflict c join aid.award a on a.id = c.award_id
                        where c.chosen is null and a.term = :term and %s
                        """.formatted(mine.sql()))
                .param("term", term.toString())
                .params(mine.parameters())
                .query(Long.class)
                .single();
    }

    /** The open one of this key. */
    public Optional<Conflict> find(Scope scope, long id) {
        return conflicts(scope, rows(scope, "c.chosen is null and c.id = :key", id)).stream()
                .findFirst();
    }

    private List<Row> rows(Scope scope, String where, long key) {
        SqlPredicate mine = Awards.mine(scope);
        return database.sql("""
                        select c.id, c.award_id, c.screen_answer, c.sent_answer, c.via, c.sent_note, c.sent_by_name, c.sent_at
                        from aid.conflict c join aid.award a on a.id = c.award_id
                        where %s and %s
                        """.formatted(mine.sql(), where))
                .param("key", key)
                .params(mine.parameters())
                .query((row, i) -> new Row(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getBytes(6),
                        row.getString(7),
                        row.getTimestamp(8).toInstant()))
                .list();
    }

    private List<Conflict> conflicts(Scope scope, List<Row> rows) {
        Map<Long, Award> about =
                awards.those(scope, rows.stream().map(Row::award).toList());
        return rows.stream()
                .filter(row -> about.containsKey(row.award()))
                .map(row -> conflict(row, about.get(row.award())))
                .toList();
    }

    private Conflict conflict(Row row, Award award) {
        return new Conflict(
                row.id(),
                award,
                Reply.Answer.valueOf(row.screen()),
                Reply.Answer.valueOf(row.sent()),
                Reply.Via.valueOf(row.via()),
                sealing.open(row.note()),
                row.by(),
                row.at());
    }

    void settle(Conflict conflict, boolean isSent, SignedIn who) {
        database.sql("""
                        update aid.conflict
                        set chosen = :chosen, settled_by = :by, settled_by_name = :name, settled_at = now()
                        where id = :id and chosen is null
                        """)
                .param("chosen", isSent ? "SENT" : "SCREEN")
                .param("by", who.id())
                .param("name", who.displayName())
                .param("id", conflict.id())
                .update();
    }
}
