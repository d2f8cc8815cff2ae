package org.buluo.app.platform;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of keys. */
final class KeyRows {

    private static final int LOCK = 0x6b657973;

    private final JdbcClient database;

    KeyRows(JdbcClient database) {
        this.database = database;
    }

    /** A key as it is kept; times are null for what has not happened. */
    record Row(int id, String sealing, byte[] wrapped, Instant madeAt, Instant takenAt, Instant emptiedAt) {}

    List<Row> all() {
        return database.sql("select * from platform.data_key order by id")
                .query((row, i) -> new Row(
                        row.getInt("id"),
                        row.getString("sealing"),
                        row.getBytes("wrapped"),
                        instant(row.getObject("made_at", OffsetDateTime.class)),
                        instant(row.getObject("taken_at", OffsetDateTime.class)),
                        instant(row.getObject("emptied_at", OffsetDateTime.class))))
                .list();
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** Whether there is a table of keys at all: a console of before made none. */
    boolean exist() {
        return database.sql("select to_regclass('platform.data_key') is not null")
                .query(Boolean.class)
                .single();
    }

    int newest() {
        return database.sql("select coalesce(max(id), 0) from platform.data_key")
                .query(Integer.class)
                .single();
    }

    /** Adds a key unless somebody was quicker. */
    void add(int id, Sealer.Algorithm sealing, byte[] wrapped) {
        database.sql("""
                        insert into platform.data_key (id, sealing, wrapped) values (:id, :sealing, :wrapped)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("sealing", sealing.name())
                .param("wrapped", wrapped)
                .update();
    }

    void wrapAnew(int id, byte[] wrapped) {
        database.sql("update platform.data_key set wrapped = :wrapped where id = :id")
                .param("wrapped", wrapped)
                .param("id", id)
                .update();
    }

    /** Says that a console seals with this key from now on. @return whether it is the first to say so */
    boolean taken(int id) {
        return database.sql("update platform.data_key set taken_at = now() where id = :id and taken_at is null")
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Says that no value names an older key, but for some. @param named keys that some still name */
    void emptiedBefore(int current, Collection<Integer> named) {
        database.sql("""
                        update platform.data_key set emptied_at = now()
                        where id > 0 and id < :current and emptied_at is null and id <> all (:named)
                        """)
                .param("current", current)
                .param("named", named.toArray(Integer[]::new))
                .update();
    }

    /** Until the transaction's end nobody else changes keys. */
    void lock() {
        database.sql("select pg_advisory_xact_lock(" + LOCK + ")").query().singleRow();
    }
}
