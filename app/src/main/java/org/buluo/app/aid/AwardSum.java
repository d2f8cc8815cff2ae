package org.buluo.app.aid;

/** How many awards, and how much together. @param fen in fen */
public record AwardSum(long lines, long fen) {

    /** None. */
    public static final AwardSum NONE = new AwardSum(0, 0);

    /** Both together. */
    public AwardSum plus(AwardSum other) {
        return new AwardSum(lines + other.lines, Math.addExact(fen, other.fen));
    }
}
