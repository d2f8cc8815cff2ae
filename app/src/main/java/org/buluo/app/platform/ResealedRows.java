package org.buluo.app.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of a table whose sealed values name an older key. */
@Component
class ResealedRows {

    private static final int AT_ONCE = 50;
    private static final int BLOCKS = 64;

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;
    private final Codec codec;

    ResealedRows(JdbcClient database, JdbcTemplate batches, TransactionTemplate transaction, Codec codec) {
        this.database = database;
        this.batches = batches;
        this.transaction = transaction;
        this.codec = codec;
    }

    /** A row: where it is, and its sealed values, null for those that are none or need nothing. */
    private record Found(String ctid, List<byte[]> values) {}

    /** How many rows are left. */
    long left(SealedTable table, int key) {
        return database.sql("select count(*) from " + table.table() + " where " + another(table))
                .param("key", new byte[] {(byte) key})
                .query(Long.class)
                .single();
    }

    /** The keys that some value of a table names. */
    Set<Integer> keys(SealedTable table) {
        return table.columns().stream()
                .flatMap(column -> database
                        .sql("select distinct get_byte(" + column + ", 1) from " + table.table() + " where " + column
                                + " is not null")
                        .query(Integer.class)
                        .list()
                        .stream())
                .collect(Collectors.toSet());
    }

    /** Only the second byte is asked for: of a large value nothing else is read. */
    private static String another(SealedTable table) {
        return table.columns().stream()
                .map(column -> "substring(" + column + " from 2 for 1) <> :key")
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /**
     * Seals what is left anew, block by block of the table.
     *
     * @param told how many rows are done
     * @return how many there were
     */
    long reseal(SealedTable table, int key, LongConsumer told) {
        long blocks = database.sql("""
                        select pg_relation_size(cast(:table as regclass)) / current_setting('block_size')::int
                        """)
                .param("table", table.table())
                .query(Long.class)
                .single();
        long done = 0;
        for (long block = 0; block <= blocks; block += BLOCKS) {
            int found;
            do {
                long from = block;
                Integer now = transaction.execute(status -> some(table, key, from));
                found = now == null ? 0 : now;
                done += found;
                told.accept(done);
            } while (found == AT_ONCE);
        }
        return done;
    }

    private int some(SealedTable table, int key, long block) {
        database.sql("set local buluo.resealing = 'on'").update(); // what was printed may be sealed anew, and no more
        List<Found> found = database.sql("select ctid::text, " + String.join(", ", table.columns()) + " from "
                        + table.table() + " where ctid >= cast(:from as tid) and ctid < cast(:to as tid) and "
                        + another(table) + " limit " + AT_ONCE + " for update")
                .param("from", "(" + block + ",0)")
                .param("to", "(" + (block + BLOCKS) + ",0)")
                .param("key", new byte[] {(byte) key})
                .query((row, i) -> {
                    List<byte[]> values = new ArrayList<>();
                    for (int column = 0; column < table.columns().size(); column++) {
                        values.add(row.getBytes(column + 2));
                    }
                    return new Found(row.getString(1), values);
                })
                .list();
        String set = table.columns().stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
        batches.batchUpdate(
                "update " + table.table() + " set " + set + " where ctid = cast(? as tid)",
                found.stream().map(row -> anew(row, key)).toList());
        return found.size();
    }

    private Object[] anew(Found row, int key) {
        List<Object> values = new ArrayList<>();
        for (byte[] sealed : row.values()) {
            boolean old = sealed != null && Sealer.keyOf(sealed) != key;
            values.add(old ? codec.seal(codec.open(sealed)) : sealed);
        }
        values.add(row.ctid());
        return values.toArray();
    }
}
