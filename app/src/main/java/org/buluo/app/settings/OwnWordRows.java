package org.buluo.app.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.settings.OwnWord.Sort;
import org.buluo.core.roster.RosterKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the county's own words. */
@Repository
class OwnWordRows {

    private final JdbcClient database;

    OwnWordRows(JdbcClient database) {
        this.database = database;
    }

    /** All that ever held, the oldest first. */
    List<OwnWord> all() {
        return database.sql("select * from settings.own_word order by id")
                .query(OwnWordRows::row)
                .list();
    }

    Optional<OwnWord> find(long id) {
        return database.sql("select * from settings.own_word where id = :id")
                .param("id", id)
                .query(OwnWordRows::row)
                .optional();
    }

    /** @param kind null for a school @return empty when the word holds already */
    Optional<Long> add(SignedIn who, Sort sort, RosterKind kind, String means, String word, String plain) {
        return database.sql("""
                        insert into settings.own_word (sort, kind, means, word, plain, added_by, added_name)
                        values (:sort, :kind, :means, :word, :plain, :by, :name)
                        on conflict (sort, kind, plain) where ended_at is null do nothing returning id
                        """)
                .param("sort", sort.name())
                .param("kind", kind == null ? "" : kind.name())
                .param("means", means)
                .param("word", word)
                .param("plain", plain)
                .param("by", who.id())
                .param("name", who.displayName())
                .query(Long.class)
                .optional();
    }

    /** @return whether it held */
    boolean end(long id, SignedIn who) {
        return database.sql("""
                        update settings.own_word set ended_by = :by, ended_name = :name, ended_at = now()
                        where id = :id and ended_at is null
                        """)
                        .param("by", who.id())
                        .param("name", who.displayName())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** The moment at which the present transaction began, by the database's clock. */
    Instant now() {
        return database.sql("select now()").query(OffsetDateTime.class).single().toInstant();
    }

    private static OwnWord row(ResultSet row, int number) throws SQLException {
        String kind = row.getString("kind");
        Timestamp ended = row.getTimestamp("ended_at");
        return new OwnWord(
                row.getLong("id"),
                Sort.valueOf(row.getString("sort")),
                kind.isEmpty() ? null : RosterKind.valueOf(kind),
                row.getString("means"),
                row.getString("word"),
                row.getString("added_name"),
                row.getTimestamp("added_at").toInstant(),
                row.getString("ended_name"),
                ended == null ? null : ended.toInstant());
    }
}
