package org.buluo.core.linkage.pairing.choice;

import java.util.Arrays;
import org.buluo.core.linkage.pairing.block.Pairs;
import org.buluo.core.linkage.pairing.side.Side;

/**
 * The links that are taken and those that a person should look at.
 *
 * @param leftRow the left row of each
 * @param pair which pair
 * @param probability that it is one child
 * @param matched whether it is taken
 * @param repeated whether it would be a second row of a person who is matched with the first
 * @param missed how many true pairs are expected among those not told of
 */
public record Choice(
        int[] leftRow, int[] pair, double[] probability, boolean[] matched, boolean[] repeated, double missed) {

    private static final double EDGE = -8;

    /**
     * Chooses.
     *
     * @param odds logarithm of the odds of each pair by itself
     * @param covered the share of left rows that have a match
     * @param coveredRight the share of right rows that have one
     */
    public static Choice of(Side left, Side right, Pairs pairs, float[] odds, double covered, double coveredRight) {
        // A row that has no match elsewhere is the likelier to have this one: odds count against "no match at all".
        double matchedRight = Math.min(0.95, coveredRight);
        float shift = (float) -(Math.log(1 - Math.min(0.95, covered)) + Math.log(1 - matchedRight));
        int[] likely = new int[pairs.size()];
        int[] leftOf = new int[pairs.size()];
        int count = 0;
        for (int l = 0; l < pairs.leftRows(); l++) {
            for (int i = pairs.first(l); i < pairs.first(l + 1); i++) {
                odds[i] += shift;
                if (odds[i] > EDGE) {
                    leftOf[count] = l;
                    likely[count++] = i;
                }
            }
        }
        return new Choosing(left, right, pairs, odds)
                .choose(Arrays.copyOf(likely, count), Arrays.copyOf(leftOf, count));
    }
}
