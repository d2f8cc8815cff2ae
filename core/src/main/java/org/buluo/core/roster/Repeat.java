package org.buluo.core.roster;

/**
 * A row that repeats an earlier one of its kind cell by cell: it is kept and counts once (account-rules.md, Rows).
 *
 * @param row where the repeat stands
 * @param of where the first of them stands
 */
public record Repeat(Origin row, Origin of) {}
