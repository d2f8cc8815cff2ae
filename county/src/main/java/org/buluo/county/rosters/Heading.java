package org.buluo.county.rosters;

/**
 * A column of a file with the words that stand above it.
 *
 * @param column what it states
 * @param words as the design or the office words it
 */
public record Heading(Column column, String words) {

    /** The same column under other words. */
    Heading worded(String other) {
        return new Heading(column, other);
    }
}
