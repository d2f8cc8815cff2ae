package org.buluo.bench.linkage.score;

/**
 * How right accepted pairs are.
 *
 * @param threshold the least score that was accepted
 * @param precision the share of the accepted pairs that are right; 1 when none was accepted
 * @param recall the share of the persons on the roll who were found; 1 when there are none
 */
public record Rightness(double threshold, double precision, double recall) {

    static Rightness of(double threshold, int right, int accepted, int found, int persons) {
        return new Rightness(
                threshold, accepted == 0 ? 1 : (double) right / accepted, persons == 0 ? 1 : (double) found / persons);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
