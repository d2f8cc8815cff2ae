package org.buluo.app.intake;

/**
 * Rows of a file or sheet: {@code in = kept + returned}.
 *
 * @param in rows
 * @param kept rows that stand
 * @param returned rows that go back for correction
 * @param defects kept rows with a cell that could not be read
 */
public record Counts(int in, int kept, int returned, int defects) {}
