package org.buluo.app.linkage;

/**
 * What people decided, pair by pair, where the evidence was the same.
 *
 * @param same pairs that were one person
 * @param different pairs that were two
 */
public record Experience(int same, int different) {

    /** Nothing was decided yet. */
    public static final Experience NONE = new Experience(0, 0);

    /** The score counts for as much as so many decisions. */
    private static final double SCORE_COUNTS = 8;

    private static final int ENOUGH = 5;
    private static final int PERCENT = 100;

    /** How many were decided. */
    public int decided() {
        return same + different;
    }

    /** Whether there are enough to say something by. */
    public boolean isEnough() {
        return decided() >= ENOUGH;
    }

    /** How likely a pair with this evidence is one person: its score, corrected by what people found. */
    public double estimate(double score) {
        return (same + SCORE_COUNTS * score) / (decided() + SCORE_COUNTS);
    }

    /** The estimate in percent. */
    public long percent(double score) {
        return Math.round(estimate(score) * PERCENT);
    }
}
