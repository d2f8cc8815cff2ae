package org.buluo.core.linkage.pairing.model;

/**
 * How often each level of a fact occurs. The level 0 is "not known": it says nothing, so the others sum to one.
 *
 * @param child between rows of one child
 * @param sibling between rows of siblings
 * @param stranger between rows of strangers; null where the rarity of the value tells it
 */
record Shares(double[] child, double[] sibling, double[] stranger) {

    /** Sums all but the first to one, and lets none be nothing. */
    static double[] normal(double... shares) {
        double sum = 0;
        for (int i = 1; i < shares.length; i++) {
            sum += Math.max(shares[i], 1e-12);
        }
        double[] normal = new double[shares.length];
        normal[0] = 1;
        for (int i = 1; i < shares.length; i++) {
            normal[i] = Math.max(shares[i], 1e-12) / sum;
        }
        return normal;
    }

    /** Counts mixed with a prior that weighs as much as {@code weight} of them. */
    static double[] learnt(double[] counts, double[] prior, double weight) {
        double[] sums = new double[counts.length];
        for (int i = 1; i < counts.length; i++) {
            sums[i] = counts[i] + weight * prior[i];
        }
        return normal(sums);
    }
}
