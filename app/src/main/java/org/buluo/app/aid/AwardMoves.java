package org.buluo.app.aid;

import java.util.Collection;
import java.util.List;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.SqlPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves awards from state to state; the database writes each move down and refuses what is not allowed. */
@Repository
class AwardMoves {

    private final JdbcClient database;
    private final Sealing sealing;

    AwardMoves(JdbcClient database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** Moves those of these awards that are in this state and this person's to see. @return their keys */
    List<Long> move(Collection<Long> awards, AwardState from, AwardState to, SignedIn who, String note) {
        if (!from.mayBecome(to)) {
            throw new IllegalArgumentException(from + " does not become " + to);
        }
        SqlPredicate mine = Awards.mine(who.scope());
        return database.sql("""
                        update aid.award a
                        set state = :to, moved_by = :by, moved_by_name = :name, note = cast(:note as bytea)
                        where a.id = any(cast(:awards as bigint[])) and a.state = :from and %s
                        returning a.id
                        """.formatted(mine.sql()))
                .param("to", to.name())
                .param("from", from.name())
                .param("by", who.id())
                .param("name", who.displayName())
                .param("note", sealing.orNull(note))
                .param("awards", awards.toArray(Long[]::new))
                .params(mine.parameters())
                .query(Long.class)
                .list();
    }

    /** The awards of a list that are in a state, in the order of the list. */
    List<Long> ofList(AwardList list, AwardState state, SignedIn who) {
        SqlPredicate mine = Awards.mine(who.scope());
        return database.sql("""
                        select a.id from aid.award a where a.list_id = :list and a.state = :state and %s
                        order by a.place for update
                        """.formatted(mine.sql()))
                .param("list", list.id())
                .param("state", state.name())
                .params(mine.parameters())
                .query(Long.class)
                .list();
    }

    /** Those of them about which no objection is open. */
    List<Long> free(List<Long> awards, SignedIn who) {
        SqlPredicate mine = Awards.mine(who.scope());
        return database.sql("""
                        select a.id from aid.award a where a.id = any(cast(:awards as bigint[])) and a.held = 0 and %s
                        order by a.place
                        """.formatted(mine.sql()))
                .param("awards", awards.toArray(Long[]::new))
                .params(mine.parameters())
                .query(Long.class)
                .list();
    }

    /** Those of them that this person had no hand in before. @param before columns that name who had */
    List<Long> untouchedBy(SignedIn who, List<Long> awards, List<String> before) {
        SqlPredicate mine = Awards.mine(who.scope());
        return database.sql("""
                        select a.id from aid.award a
                        where a.id = any(cast(:awards as bigint[])) and not (:by = any(array[%s]::bigint[])) and %s
                        order by a.place
                        """.formatted(coalesced(before), mine.sql()))
                .param("awards", awards.toArray(Long[]::new))
                .param("by", who.id())
                .params(mine.parameters())
                .query(Long.class)
                .list();
    }

    /** Nobody is no account. */
    private static String coalesced(List<String> columns) {
        return String.join(
                ", ",
                columns.stream().map(column -> "coalesce(a." + column + ", -1)").toList());
    }
}
