package org.buluo.app.platform;

import java.util.List;

/**
 * A page of a list.
 *
 * @param rows what it holds
 * @param number the 序号 of its first row
 * @param next the key after which the next page begins; empty on the last one
 * @param total how many rows the list has
 */
public record Page<T>(List<T> rows, long number, String next, long total) {

    /** Whether another page follows. */
    public boolean hasNext() {
        return !next.isEmpty();
    }

    /** Whether it is the first one. */
    public boolean isFirst() {
        return number <= 1;
    }

    /** The 序号 of its last row. */
    public long last() {
        return number + rows.size() - 1;
    }
}
