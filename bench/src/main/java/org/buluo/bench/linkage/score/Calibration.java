package org.buluo.bench.linkage.score;

/**
 * Whether scores are probabilities that hold.
 *
 * @param expectedError the mean distance of score and share of right pairs over all written pairs, in twenty bins
 * @param claimed the mean score of the accepted pairs
 * @param excess claimed minus true precision of the accepted; above 0 the tool promises too much
 */
public record Calibration(double expectedError, double claimed, double excess) {

    private static final int BINS = 20;

    static Calibration of(Claims claims) {
        double[] scores = new double[BINS];
        int[] right = new int[BINS];
        double claimed = 0;
        int accepted = 0;
        int acceptedRight = 0;
        for (int i = 0; i < claims.count(); i++) {
            int bin = Math.min(BINS - 1, Math.max(0, (int) (claims.score(i) * BINS)));
            scores[bin] += claims.score(i);
            right[bin] += claims.isRight(i) ? 1 : 0;
            if (claims.isAccepted(i)) {
                claimed += claims.score(i);
                accepted++;
                acceptedRight += claims.isRight(i) ? 1 : 0;
            }
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(scores[bin] - right[bin]);
        }
        return new Calibration(
                claims.count() == 0 ? 0 : error / claims.count(),
                accepted == 0 ? 1 : claimed / accepted,
                accepted == 0 ? 0 : (claimed - acceptedRight) / accepted);
    }
}
