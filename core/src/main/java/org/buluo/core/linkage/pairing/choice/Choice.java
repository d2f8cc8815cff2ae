package org.buluo.core.linkage.pairing.choice;

import java.util.Arrays;
import org.buluo.core.linkage.pairing.block.Pairs;

/**
 * The links that are taken and those that a person should look at.
 *
 * @param leftRow the left row of each
 * @param pair which pair
 * @param probability that it is one child
 * @param matched whether it is taken
 * @param missed how many true pairs are expected among those not told of
 */
public record Choice(int[] leftRow, int[] pair, double[] probability, boolean[] matched, double missed) {

    private static final double EDGE = -8;
    private static final double TAKEN = 0.5;
    private static final double DOUBTFUL = 0.05;

    /** @param covered the share of left rows that have a match */
    public static Choice of(Pairs pairs, float[] odds, double covered, int leftRows, int rightRows) {
        // A row without a match elsewhere is the likelier one's: odds count against "no match at all".
        double matchedRight = Math.min(0.95, covered * leftRows / Math.max(1, rightRows));
        float shift = (float) -(Math.log(1 - Math.min(0.95, covered)) + Math.log(1 - matchedRight));
        int[] chosen = new int[pairs.size()];
        int count = 0;
        float[] shifted = new float[odds.length];
        for (int i = 0; i < odds.length; i++) {
            shifted[i] = odds[i] + shift;
            if (shifted[i] > EDGE) {
                chosen[count++] = i;
            }
        }
        chosen = Arrays.copyOf(chosen, count);
        Graph graph = Graph.of(pairs, shifted, chosen, rightRows);
        double[] probability = new double[count];
        Marginals marginals = new Marginals(graph);
        for (int component = 0; component < graph.components(); component++) {
            marginals.of(component, probability);
        }
        return told(graph, chosen, probability);
    }

    private static Choice told(Graph graph, int[] chosen, double[] probability) {
        int count = 0;
        double missed = 0;
        int[] told = new int[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            if (probability[i] >= DOUBTFUL) {
                told[count++] = i;
            } else {
                missed += probability[i];
            }
        }
        int[] leftRow = new int[count];
        int[] pair = new int[count];
        double[] toldProbability = new double[count];
        boolean[] matched = new boolean[count];
        for (int i = 0; i < count; i++) {
            leftRow[i] = graph.left[told[i]];
            pair[i] = chosen[told[i]];
            toldProbability[i] = probability[told[i]];
            matched[i] = toldProbability[i] > TAKEN;
        }
        return new Choice(leftRow, pair, toldProbability, matched, missed);
    }
}
