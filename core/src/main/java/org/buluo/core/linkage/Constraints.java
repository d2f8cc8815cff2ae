package org.buluo.core.linkage;

import java.util.List;

/**
 * What people decided about pairs of rows, by position. Whoever makes this has already taken out what contradicts
 * itself.
 *
 * @param same pairs that are one person, whatever the machine thinks, different 人编号 included
 * @param different pairs that are two persons, whatever the machine thinks, also through other rows
 */
public record Constraints(List<Pair> same, List<Pair> different) {

    /** Nothing decided. */
    public static final Constraints NONE = new Constraints(List.of(), List.of());

    /** Two rows by position. */
    public record Pair(int left, int right) {}
}
