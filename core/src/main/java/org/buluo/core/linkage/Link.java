package org.buluo.core.linkage;

/**
 * A pair of rows that are, or may be, one person.
 *
 * @param left position of the earlier row
 * @param right position of the later row
 * @param score a probability
 * @param band match or review
 * @param evidence what speaks for and against
 */
public record Link(int left, int right, double score, Band band, Evidence evidence) {

    /** What follows from a score. */
    public enum Band {
        /** One person. */
        MATCH,
        /** Somebody should look. */
        REVIEW
    }
}
