package org.buluo.app.aid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.buluo.app.platform.RandomWords;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.SqlPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The addresses of notices that anybody may read. */
@Repository
public class NoticePages {

    /** 76 bits: with the limit on look-ups nobody finds one by trying. */
    private static final int GROUPS = 4;

    private static final String FIELDS =
            "select p.notice_id, p.token, p.opened_by_name, p.opened_at, p.shut_at from aid.notice_page p ";

    private final JdbcClient database;

    NoticePages(JdbcClient database) {
        this.database = database;
    }

    /** The one that is open now. */
    public Optional<NoticePage> openOf(Scope scope, long notice) {
        SqlPredicate mine = scope.on(ScopeColumns.ofChildren("l.township", "l.school"));
        return database.sql(FIELDS + """
                        join aid.notice n on n.id = p.notice_id join aid.award_list l on l.id = n.list_id
                        where p.notice_id = :notice and p.shut_at is null and %s
                        """.formatted(mine.sql()))
                .param("notice", notice)
                .params(mine.parameters())
                .query((row, i) -> row(row))
                .optional();
    }

    /** The one of this token, open or shut: whoever asks has the address, and need be nobody. */
    Optional<NoticePage> find(String token) {
        return database.sql(FIELDS + "where p.token = :token")
                .param("token", token)
                .query((row, i) -> row(row))
                .optional();
    }

    void open(long notice, SignedIn who) {
        database.sql("""
                        insert into aid.notice_page (notice_id, token, opened_by, opened_by_name)
                        values (:notice, :token, :by, :name)
                        on conflict (notice_id) where shut_at is null do nothing
                        """)
                .param("notice", notice)
                .param("token", RandomWords.groups(GROUPS))
                .param("by", who.id())
                .param("name", who.displayName())
                .update();
    }

    void shut(long notice, SignedIn who) {
        database.sql("""
                        update aid.notice_page set shut_by = :by, shut_by_name = :name, shut_at = now()
                        where notice_id = :notice and shut_at is null
                        """)
                .param("notice", notice)
                .param("by", who.id())
                .param("name", who.displayName())
                .update();
    }

    private static NoticePage row(ResultSet row) throws SQLException {
        return new NoticePage(
                row.getLong("notice_id"),
                row.getString("token"),
                row.getString("opened_by_name"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("shut_at") != null);
    }
}
