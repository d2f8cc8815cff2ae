package org.buluo.app.platform;

import java.util.List;

/**
 * The sealed columns of a table. A module offers one bean for each of its tables: when keys change, every value that is
 * told of here is sealed anew.
 *
 * @param table with its schema
 * @param columns that hold what {@link Codec} sealed, or null
 * @param isFixed whether what stands there may never be changed: it keeps its key, and the key stays in use
 */
public record SealedTable(String table, List<String> columns, boolean isFixed) {

    /** These columns of a table. */
    public static SealedTable of(String table, String... columns) {
        return new SealedTable(table, List.of(columns), false);
    }

    /** These columns of a table whose rows are never changed. */
    public static SealedTable fixed(String table, String... columns) {
        return new SealedTable(table, List.of(columns), true);
    }
}
