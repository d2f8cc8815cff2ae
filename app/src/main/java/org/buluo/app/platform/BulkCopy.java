package org.buluo.app.platform;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Brings many rows into a table at once, within a transaction. Rows go in the order of the named columns; {@link #close}
 * ends it, and only then are the rows there. COPY does not speak to a table with row security, so that the rows of a
 * table with a schema go into a temporary one first, and from there past the policies
 * (docs/decisions/0009-row-security.md).
 *
 * <p>{@code try (BulkCopy copy = BulkCopy.into(connection, "account.line", "run_id", "place")) copy.row(1L, 2);}
 */
public final class BulkCopy implements AutoCloseable {

    private static final int FLUSH = 1 << 16;
    private static final HexFormat HEX = HexFormat.of();

    private final Connection connection;
    private final String table;
    private final String columns;
    private final String staging;
    private final CopyIn copy;
    private final StringBuilder buffer = new StringBuilder(FLUSH * 2);
    private long rows;

    private BulkCopy(Connection connection, String table, String columns) throws SQLException {
        this.connection = connection;
        this.table = table;
        this.columns = columns;
        this.staging = table.contains(".") ? "copy_" + table.replace('.', '_') : table;
        if (isStaged()) {
            execute("create temporary table %s on commit drop as select %s from %s with no data"
                    .formatted(staging, columns, table));
        }
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + staging + " (" + columns + ") from stdin");
    }

    private boolean isStaged() {
        return !staging.equals(table);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Begins. @param table and columns are names of ours, never text of a user's */
    public static BulkCopy into(Connection connection, String table, String... columns) {
        try {
            return new BulkCopy(connection, table, String.join(", ", columns));
        } catch (SQLException e) {
            throw new BulkCopyException(table, e);
        }
    }

    /**
     * Adds a row.
     *
     * @param values null, text, numbers, booleans, days and moments; {@code byte[]}; arrays of {@code int},
     *     {@code long} and text
     */
    public void row(Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                buffer.append('\t');
            }
            value(values[i]);
        }
        buffer.append('\n');
        rows++;
        if (buffer.length() >= FLUSH) {
            flush();
        }
    }

    /** How many rows were added. */
    public long rows() {
        return rows;
    }

    private void value(Object value) {
        if (value == null) {
            buffer.append("\\N");
        } else if (value instanceof byte[] bytes) {
            buffer.append("\\\\x");
            try {
                HEX.formatHex(buffer, bytes);
            } catch (UncheckedIOException e) { // a buffer in memory does not fail
                throw new IllegalStateException(e);
            }
        } else if (value instanceof int[] numbers) {
            array(numbers.length, i -> buffer.append(numbers[i]));
        } else if (value instanceof long[] numbers) {
            array(numbers.length, i -> buffer.append(numbers[i]));
        } else if (value instanceof String[] texts) {
            array(texts.length, i -> element(texts[i]));
        } else {
            text(value.toString());
        }
    }

    private void array(int length, java.util.function.IntConsumer element) {
        buffer.append('{');
        for (int i = 0; i < length; i++) {
            if (i > 0) {
                buffer.append(',');
            }
            element.accept(i);
        }
        buffer.append('}');
    }

    private void element(String text) {
        buffer.append('"');
        text(text.replace("\\", "\\\\").replace("\"", "\\\""));
        buffer.append('"');
    }

    /** NUL can't be stored; the three characters that mean something to COPY are escaped. */
    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> buffer.append("\\\\");
                case '\t' -> buffer.append("\\t");
                case '\n' -> buffer.append("\\n");
                case '\r' -> buffer.append("\\r");
                case '\0' -> buffer.append(' ');
                default -> buffer.append(c);
            }
        }
    }

    private void flush() {
        byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        buffer.setLength(0);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException e) {
            throw new BulkCopyException("copy", e);
        }
    }

    @Override
    public void close() {
        try {
            if (copy.isActive()) {
                flush();
                copy.endCopy();
                if (isStaged()) {
                    execute("insert into %s (%s) select %s from %s".formatted(table, columns, columns, staging));
                    execute("drop table " + staging);
                }
            }
        } catch (SQLException e) {
            throw new BulkCopyException(table, e);
        }
    }

    /** The database did not take the rows. The message names the table alone, since rows hold personal values. */
    public static final class BulkCopyException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String state;

        BulkCopyException(String table, SQLException cause) {
            super(table + ": " + cause.getSQLState());
            this.state = cause.getSQLState();
        }

        /** What the database said in its own code; null when there was none to say anything. */
        public String state() {
            return state;
        }
    }
}
