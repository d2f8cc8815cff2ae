package org.buluo.app.settings;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.settings.NameChange.Act;
import org.buluo.app.settings.NameChange.State;
import org.buluo.core.place.Alias;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of changes of places' names. */
@Repository
class NameChanges {

    private final JdbcClient database;

    NameChanges(JdbcClient database) {
        this.database = database;
    }

    long add(SignedIn who, Act act, Alias alias) {
        return database.sql("""
                        insert into settings.name_change (act, former, present, since, asked_by, asked_name)
                        values (:act, :former, :present, :since, :by, :name) returning id
                        """)
                .param("act", act.name())
                .param("former", alias.from())
                .param("present", alias.to())
                .param("since", alias.since() == null ? null : Date.valueOf(alias.since()))
                .param("by", who.id())
                .param("name", who.displayName())
                .query(Long.class)
                .single();
    }

    /** Those that wait, the oldest first, then the latest that were decided. */
    List<NameChange> latest(int limit) {
        return database.sql("""
                        select * from settings.name_change
                        order by state <> 'WAITING', case when state = 'WAITING' then id else -id end limit :limit
                        """).param("limit", limit).query(NameChanges::row).list();
    }

    Optional<NameChange> find(long id) {
        return database.sql("select * from settings.name_change where id = :id")
                .param("id", id)
                .query(NameChanges::row)
                .optional();
    }

    boolean isWaiting(String former) {
        return database.sql("""
                        select exists (select from settings.name_change where state = 'WAITING' and former = :former)
                        """).param("former", former).query(Boolean.class).single();
    }

    /** @return whether it waited still */
    boolean decide(long id, State state, SignedIn who) {
        return database.sql("""
                        update settings.name_change
                        set state = :state, decided_by = :by, decided_name = :name, decided_at = now()
                        where id = :id and state = 'WAITING'
                        """)
                        .param("state", state.name())
                        .param("by", who.id())
                        .param("name", who.displayName())
                        .param("id", id)
                        .update()
                == 1;
    }

    private static NameChange row(ResultSet row, int number) throws SQLException {
        return new NameChange(
                row.getLong("id"),
                Act.valueOf(row.getString("act")),
                new Alias(row.getString("former"), row.getString("present"), row.getObject("since", LocalDate.class)),
                row.getLong("asked_by"),
                row.getString("asked_name"),
                instant(row, "asked_at"),
                State.valueOf(row.getString("state")),
                row.getString("decided_name"),
                instant(row, "decided_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
