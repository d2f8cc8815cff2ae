package org.buluo.app.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Sm3;
import org.buluo.core.time.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The drafts; only those who see the whole county know of them before they are decided. */
@Repository
public class Drafts {

    private static final String SELECT = """
            select d.*, s.revision, s.sm3 from policy.draft d
            join lateral (select revision, sm3 from policy.draft_save where draft_id = d.id
                          order by revision desc limit 1) s on true
            """;

    private final JdbcClient database;

    Drafts(JdbcClient database) {
        this.database = database;
    }

    /** The latest, newest first. */
    public List<Draft> latest(Scope scope, int limit) {
        return !scope.isWholeCounty()
                ? List.of()
                : database.sql(SELECT + " order by d.id desc limit :limit")
                        .param("limit", limit)
                        .query(Drafts::row)
                        .list();
    }

    /** The draft of this key. */
    public Optional<Draft> find(Scope scope, long id) {
        return !scope.isWholeCounty()
                ? Optional.empty()
                : database.sql(SELECT + " where d.id = :id")
                        .param("id", id)
                        .query(Drafts::row)
                        .optional();
    }

    /** A draft's text as it is now. */
    public String text(Scope scope, long id) {
        return !scope.isWholeCounty()
                ? ""
                : database.sql("select text from policy.draft_save where draft_id = :id order by revision desc limit 1")
                        .param("id", id)
                        .query(String.class)
                        .optional()
                        .orElse("");
    }

    /** The saves of a draft, newest first. */
    public List<DraftSave> saves(Scope scope, long id) {
        return !scope.isWholeCounty()
                ? List.of()
                : database.sql("""
                                select revision, author_login, saved_at, what, sm3 from policy.draft_save
                                where draft_id = :id order by revision desc
                                """)
                        .param("id", id)
                        .query((row, i) -> new DraftSave(
                                row.getInt(1),
                                row.getString(2),
                                row.getTimestamp(3).toInstant(),
                                row.getString(4),
                                row.getString(5)))
                        .list();
    }

    /** Whether somebody wrote any part of a draft. */
    public boolean wrote(SignedIn who, long id) {
        return database.sql("""
                        select exists (select from policy.draft where id = :id and maker = :who)
                            or exists (select from policy.draft_save where draft_id = :id and author = :who)
                        """)
                .param("id", id)
                .param("who", who.id())
                .query(Boolean.class)
                .single();
    }

    /** @return the draft's key */
    long add(SignedIn who, String title, int base, Term from) {
        return database.sql("""
                        insert into policy.draft (title, base, in_force_from, maker, maker_login)
                        values (:title, :base, :from, :maker, :login) returning id
                        """)
                .param("title", title)
                .param("base", base)
                .param("from", from.toString())
                .param("maker", who.id())
                .param("login", who.login())
                .query(Long.class)
                .single();
    }

    /** Saves a text behind the revision that its author saw. @return whether nobody else saved one meanwhile */
    boolean save(SignedIn who, long id, int seen, String text, String what) {
        return database.sql("""
                        insert into policy.draft_save (draft_id, revision, text, sm3, author, author_login, what)
                        select d.id, :seen + 1, :text, :sm3, :author, :login, :what from policy.draft d
                        where d.id = :id and d.state = 'open' and :seen =
                            (select coalesce(max(s.revision), 0) from policy.draft_save s where s.draft_id = d.id)
                        on conflict (draft_id, revision) do nothing
                        """)
                        .param("id", id)
                        .param("seen", seen)
                        .param("text", text)
                        .param("sm3", Sm3.of(text))
                        .param("author", who.id())
                        .param("login", who.login())
                        .param("what", what)
                        .update()
                == 1;
    }

    /** Another title or first term, while it is being written. */
    boolean rename(long id, String title, Term from) {
        return database.sql("""
                        update policy.draft set title = :title, in_force_from = :from where id = :id and state = 'open'
                        """)
                        .param("id", id)
                        .param("title", title)
                        .param("from", from.toString())
                        .update()
                == 1;
    }

    /** Another version to be compared with, while it is being written. */
    boolean rebase(long id, int base) {
        return database.sql("update policy.draft set base = :base where id = :id and state = 'open'")
                        .param("id", id)
                        .param("base", base)
                        .update()
                == 1;
    }

    /**
     * Goes on to another state.
     *
     * @param seen the revision that was looked at: what somebody saved meanwhile is not decided unread
     * @return whether it was still so
     */
    boolean move(Draft draft, int seen, DraftState to, SignedIn who, String remark) {
        return database.sql("""
                        update policy.draft set state = :to, remark = :remark, decided_by = :who,
                            decided_at = clock_timestamp(),
                            proposed_at = case when :to = 'proposed' then clock_timestamp() else proposed_at end
                        where id = :id and state = :from
                          and :seen = (select max(revision) from policy.draft_save where draft_id = :id)
                        """)
                        .param("id", draft.id())
                        .param("from", draft.state().code())
                        .param("to", to.code())
                        .param("seen", seen)
                        .param("who", who.login())
                        .param("remark", remark)
                        .update()
                == 1;
    }

    private static Draft row(ResultSet row, int at) throws SQLException {
        return new Draft(
                row.getLong("id"),
                row.getString("title"),
                row.getInt("base"),
                Term.parse(row.getString("in_force_from")).orElseThrow(),
                DraftState.valueOf(row.getString("state").toUpperCase(java.util.Locale.ROOT)),
                row.getLong("maker"),
                row.getString("maker_login"),
                row.getTimestamp("begun_at").toInstant(),
                moment(row.getTimestamp("proposed_at")),
                row.getString("decided_by"),
                moment(row.getTimestamp("decided_at")),
                row.getString("remark"),
                row.getInt("revision"),
                row.getString("sm3"));
    }

    private static Instant moment(Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }
}
