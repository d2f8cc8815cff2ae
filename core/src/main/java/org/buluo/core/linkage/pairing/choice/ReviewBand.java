package org.buluo.core.linkage.pairing.choice;

import java.util.Arrays;

/**
 * From which probability on a pair that is not taken is worth a look. The likeliest come first, for each look then
 * finds the most: as many as {@value #LOOKS} of the children that are linked, which is what people can look through.
 */
final class ReviewBand {

    /** Looks, as a share of the matches. */
    private static final double LOOKS = 0.01;
    /** So doubtful a pair is always told of, however many there are. */
    private static final double ALWAYS = 0.01;
    /** Below that a look finds next to nothing. */
    private static final double NEVER = 0.001;

    private ReviewBand() {}

    /**
     * The least probability of a pair in the band.
     *
     * @param probability of each pair
     * @param second those that are second rows of a person, which are told of apart from the band
     */
    static double least(double[] probability, boolean[] second) {
        double[] open = new double[probability.length];
        int count = 0;
        double matches = 0;
        for (int i = 0; i < probability.length; i++) {
            if (!second[i] && probability[i] > Choosing.TAKEN) {
                matches++;
            } else if (!second[i] && probability[i] >= NEVER) {
                open[count++] = probability[i];
            }
        }
        int room = (int) (LOOKS * matches);
        if (count <= room) {
            return NEVER;
        }
        Arrays.sort(open, 0, count);
        // Pairs as probable as the first that has no room are left out together, so that no order decides.
        return Math.min(ALWAYS, Math.nextUp(open[count - room - 1]));
    }
}
