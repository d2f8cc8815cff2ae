package org.buluo.app.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of one table that nothing else refers to: each with the moment at which its period begins. */
public final class KeptTable implements KeptData {

    private static final int BATCH = 1000;

    private final JdbcClient database;
    private final String kind;
    private final String table;
    private final String begins;
    private final String condition;

    private KeptTable(JdbcClient database, String kind, String table, String begins, String condition) {
        this.database = database;
        this.kind = kind;
        this.table = table;
        this.begins = begins;
        this.condition = condition;
    }

    /**
     * Rows of a table.
     *
     * @param kind as {@code module.kind}
     * @param table with its schema
     * @param begins SQL: the moment at which a row's period begins
     * @param condition SQL: which rows are meant; {@code true} for all
     */
    public static KeptTable of(JdbcClient database, String kind, String table, String begins, String condition) {
        return new KeptTable(database, kind, table, begins, condition);
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Holding look(Instant before) {
        return database.sql("""
                        select count(*) as rows, min(%1$s) as oldest, count(*) filter (where %1$s < :before) as past
                        from %2$s where %3$s
                        """.formatted(begins, table, condition))
                .param("before", Timestamp.from(before))
                .query((row, i) -> holding(row))
                .single();
    }

    /** Of a row with {@code rows}, {@code oldest} and {@code past}. */
    public static Holding holding(ResultSet row) throws SQLException {
        Timestamp oldest = row.getTimestamp("oldest");
        return new Holding(row.getLong("rows"), oldest == null ? null : oldest.toInstant(), row.getLong("past"));
    }

    @Override
    public long delete(Instant before) {
        return database.sql("""
                        delete from %2$s where ctid = any(array(
                            select ctid from %2$s where %3$s and %1$s < :before order by %1$s limit :batch))
                        """.formatted(begins, table, condition))
                .param("before", Timestamp.from(before))
                .param("batch", BATCH)
                .update();
    }
}
