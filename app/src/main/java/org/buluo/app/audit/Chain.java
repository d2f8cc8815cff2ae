package org.buluo.app.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Puts entries into the chain, in one place at a time for the whole database. */
@Repository
class Chain {

    /** An entry as {@link #entry} reads it, from the table {@code e}. */
    static final String ENTRY =
            "e.id, cast(extract(epoch from e.at) * 1000000 as bigint) as at_micros, e.account_id, e."
                    + String.join(", e.", Entry.FIELDS) + ", e.reason";

    /** The advisory lock of whoever writes the chain: "buluoaud". */
    static final long LOCK = 0x6275_6c75_6f61_7564L;

    private static final int AT_ONCE = 2000;

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate many;

    Chain(JdbcClient database, NamedParameterJdbcTemplate many) {
        this.database = database;
        this.many = many;
    }

    static Entry entry(ResultSet row) throws SQLException {
        String[] fields = new String[Entry.FIELDS.length];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = row.getString(Entry.FIELDS[i]);
        }
        return new Entry(
                row.getLong("id"), row.getLong("at_micros"), row.getLong("account_id"), fields, row.getBytes("reason"));
    }

    static Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong("position"),
                row.getLong("entry_id"),
                row.getBytes("digest"),
                row.getBytes("previous"),
                row.getBytes("hash"));
    }

    /** The end of the chain. */
    Optional<Seal> last() {
        return database.sql("select * from audit.seal order by position desc limit 1")
                .query((row, i) -> seal(row))
                .optional();
    }

    /**
     * Seals entries that wait, oldest first, as many as go at once.
     *
     * @param above only entries with a larger key are looked at
     * @return the key of the last one when more may wait behind it; empty when none wait any more
     */
    @Transactional
    public OptionalLong seal(long above) {
        database.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, i) -> 0)
                .list();
        List<Entry> waiting = database.sql("select " + ENTRY + """
                         from audit.entry e
                        where e.id > :above and not exists (select from audit.seal s where s.entry_id = e.id)
                        order by e.id limit :limit
                        """)
                .param("above", above)
                .param("limit", AT_ONCE)
                .query((row, i) -> entry(row))
                .list();
        if (!waiting.isEmpty()) {
            append(last().orElse(null), waiting);
        }
        return waiting.size() < AT_ONCE
                ? OptionalLong.empty()
                : OptionalLong.of(waiting.get(AT_ONCE - 1).id());
    }

    private void append(Seal end, List<Entry> waiting) {
        List<SqlParameterSource> rows = new ArrayList<>();
        Seal last = end;
        for (Entry entry : waiting) {
            last = Seal.after(last, entry);
            rows.add(new MapSqlParameterSource()
                    .addValue("position", last.position())
                    .addValue("entry", last.entryId())
                    .addValue("digest", last.digest())
                    .addValue("previous", last.previous())
                    .addValue("hash", last.hash()));
        }
        many.batchUpdate("""
                insert into audit.seal (position, entry_id, digest, previous, hash)
                values (:position, :entry, :digest, :previous, :hash)
                """, rows.toArray(SqlParameterSource[]::new));
    }

    /** The key of the latest entry that is older than any transaction of the console: none comes below it any more. */
    long settled() {
        return database.sql("""
                        select id from audit.entry where at < now() - interval '1 hour' order by at desc limit 1
                        """).query(Long.class).optional().orElse(0L);
    }
}
