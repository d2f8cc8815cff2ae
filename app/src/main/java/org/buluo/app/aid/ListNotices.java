package org.buluo.app.aid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.SqlPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The public notices of lists of awards. */
@Repository
public class ListNotices {

    private static final String FIELDS = """
            n.id, n.list_id, n.title, n.spot, n.objections, n.from_day, n.until_day, n.working_days, n.lines,
            n.begun_by_name, n.begun_at, n.ended, n.ended_by_name, n.ended_at, n.ended_note
            """;
    private static final String FROM = " from aid.notice n join aid.award_list l on l.id = n.list_id where ";

    private final JdbcClient database;
    private final Sealing sealing;

    ListNotices(JdbcClient database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    long add(AwardList list, PublicNotice notice, String spot, int workingDays, List<Long> awards, SignedIn who) {
        long id = database.sql("""
                        insert into aid.notice (list_id, title, spot, objections, from_day, until_day, working_days, lines,
                            begun_by, begun_by_name)
                        values (:list, :title, :spot, :objections, :from, :until, :days, :lines, :by, :name)
                        returning id
                        """)
                .param("list", list.id())
                .param("title", notice.title())
                .param("spot", spot)
                .param("objections", notice.objections())
                .param("from", notice.from())
                .param("until", notice.until())
                .param("days", workingDays)
                .param("lines", awards.size())
                .param("by", who.id())
                .param("name", who.displayName())
                .query(Long.class)
                .single();
        database.sql("""
                        insert into aid.notice_line (notice_id, place, award_id)
                        select :notice, t.place, t.award
                        from unnest(cast(:awards as bigint[])) with ordinality as t (award, place)
                        """)
                .param("notice", id)
                .param("awards", awards.toArray(Long[]::new))
                .update();
        return id;
    }

    /** Those of a list, the newest first. */
    public List<ListNotice> of(Scope scope, AwardList list) {
        SqlPredicate mine = mine(scope);
        return database.sql("select " + FIELDS + FROM + "n.list_id = :list and " + mine.sql() + " order by n.id desc")
                .param("list", list.id())
                .params(mine.parameters())
                .query((row, i) -> row(row))
                .list();
    }

    /** The one of this key. */
    public Optional<ListNotice> find(Scope scope, long id) {
        SqlPredicate mine = mine(scope);
        return database.sql("select " + FIELDS + FROM + "n.id = :id and " + mine.sql())
                .param("id", id)
                .params(mine.parameters())
                .query((row, i) -> row(row))
                .optional();
    }

    /** The awards that it is about, in its order. */
    public List<Long> awards(Scope scope, ListNotice notice) {
        SqlPredicate mine = Awards.mine(scope);
        return database.sql("""
                        select a.id from aid.notice_line t join aid.award a on a.id = t.award_id
                        where t.notice_id = :notice and %s order by t.place
                        """.formatted(mine.sql()))
                .param("notice", notice.id())
                .params(mine.parameters())
                .query(Long.class)
                .list();
    }

    boolean end(ListNotice notice, ListNotice.End end, String note, SignedIn who) {
        return database.sql("""
                        update aid.notice
                        set ended = :end, ended_by = :by, ended_by_name = :name, ended_at = now(),
                            ended_note = cast(:note as bytea)
                        where id = :id and ended is null
                        """)
                        .param("end", end.name())
                        .param("by", who.id())
                        .param("name", who.displayName())
                        .param("note", sealing.orNull(note))
                        .param("id", notice.id())
                        .update()
                == 1;
    }

    /** Until the transaction ends nobody else hands anything in at its page: what came is counted one after another. */
    void hold(ListNotice notice) {
        database.sql("select id from aid.notice where id = :id for no key update")
                .param("id", notice.id())
                .query(Long.class)
                .single();
    }

    private ListNotice row(ResultSet row) throws SQLException {
        String ended = row.getString("ended");
        return new ListNotice(
                row.getLong("id"),
                row.getLong("list_id"),
                row.getString("title"),
                row.getString("spot"),
                row.getString("objections"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getInt("working_days"),
                row.getInt("lines"),
                row.getString("begun_by_name"),
                row.getTimestamp("begun_at").toInstant(),
                ended == null ? null : ListNotice.End.valueOf(ended),
                row.getString("ended_by_name"),
                ended == null ? null : row.getTimestamp("ended_at").toInstant(),
                sealing.open(row.getBytes("ended_note")));
    }

    private static SqlPredicate mine(Scope scope) {
        return scope.on(ScopeColumns.ofChildren("l.township", "l.school"));
    }
}
