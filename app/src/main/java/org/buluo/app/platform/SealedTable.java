package org.buluo.app.platform;

import java.util.List;

/**
 * The sealed columns of a table. A module offers one bean for each of its tables: when keys change, every value that is
 * told of here is sealed anew.
 *
 * @param table with its schema
 * @param columns that hold what {@link Codec} sealed, or null
 */
public record SealedTable(String table, List<String> columns) {

    /** These columns of a table. */
    public static SealedTable of(String table, String... columns) {
        return new SealedTable(table, List.of(columns));
    }
}
