package org.buluo.core.linkage.pairing.choice;

import java.util.Arrays;
import org.buluo.core.linkage.pairing.block.Pairs;
import org.buluo.core.linkage.pairing.side.Side;

/** The steps from odds to a choice, with what they share. */
record Choosing(Side left, Side right, Pairs pairs, float[] odds) {

    /**
     * A wrong match pays the wrong child, a pair left open costs a look: below this a person looks. Most of what is wrong
     * among the matches lies between one half and here, and next to no true pair.
     */
    static final double TAKEN = 0.8;
    /** A second row of a person is as surely the child as the first, and is told of after it. */
    private static final double SECOND = 0.999;

    Choice choose(int[] likely, int[] leftOf) {
        Repeats ofLeft = new Repeats(left);
        Repeats ofRight = new Repeats(right);
        boolean[] second = seconds(likely, leftOf, ofLeft, ofRight);
        int[] edges = new int[likely.length];
        int count = 0;
        for (int i = 0; i < likely.length; i++) {
            if (!second[i]) {
                edges[count++] = likely[i];
            }
        }
        double[] ofEdge = marginals(Arrays.copyOf(edges, count));
        double[] probability = new double[likely.length];
        int edge = 0;
        for (int i = 0; i < likely.length; i++) {
            probability[i] = second[i] ? 0 : ofEdge[edge++];
        }
        followFirst(likely, leftOf, probability, second, ofLeft, ofRight);
        return told(likely, leftOf, probability, second);
    }

    private double[] marginals(int[] edges) {
        Graph graph = Graph.of(pairs, odds, edges, right.size());
        double[] probability = new double[edges.length];
        Marginals marginals = new Marginals(graph);
        for (int component = 0; component < graph.components(); component++) {
            marginals.of(component, probability);
        }
        return probability;
    }

    /** Which pairs would give a person's second row to a first row, or the other way round. */
    private boolean[] seconds(int[] likely, int[] leftOf, Repeats ofLeft, Repeats ofRight) {
        int[] open = new int[likely.length];
        int[] openRight = new int[likely.length];
        float[] openOdds = new float[likely.length];
        int count = 0;
        for (int i = 0; i < likely.length; i++) {
            if (!pairs.isSettled(leftOf[i])) {
                open[count] = leftOf[i];
                openOdds[count] = odds[likely[i]];
                openRight[count++] = pairs.right(likely[i]);
            }
        }
        ofLeft.rank(Arrays.copyOf(open, count), openOdds);
        ofRight.rank(Arrays.copyOf(openRight, count), openOdds);
        boolean[] second = new boolean[likely.length];
        for (int i = 0; i < likely.length; i++) {
            second[i] = ofLeft.rank(leftOf[i]) != ofRight.rank(pairs.right(likely[i]));
        }
        return second;
    }

    /** A person's second row is as probable as the first one's match. */
    private void followFirst(
            int[] likely, int[] leftOf, double[] probability, boolean[] second, Repeats ofLeft, Repeats ofRight) {
        int[] ofLeftRow = new int[left.size()];
        int[] ofRightRow = new int[right.size()];
        for (int i = 0; i < likely.length; i++) {
            if (probability[i] > TAKEN) {
                ofLeftRow[leftOf[i]] = i + 1;
                ofRightRow[pairs.right(likely[i])] = i + 1;
            }
        }
        for (int i = 0; i < likely.length; i++) {
            if (second[i]) {
                int r = pairs.right(likely[i]);
                int first = ofLeftRow[leftOf[i]] - 1;
                int other = ofRightRow[r] - 1;
                if (first >= 0 && ofRight.same(pairs.right(likely[first]), r)) {
                    probability[i] = SECOND * probability[first];
                } else if (other >= 0 && ofLeft.same(leftOf[other], leftOf[i])) {
                    probability[i] = SECOND * probability[other];
                }
            }
        }
    }

    private Choice told(int[] likely, int[] leftOf, double[] probability, boolean[] second) {
        int count = 0;
        double missed = 0;
        double doubtful = ReviewBand.least(probability, second);
        int[] told = new int[likely.length];
        for (int i = 0; i < likely.length; i++) {
            if (probability[i] >= (second[i] ? TAKEN : doubtful)) {
                told[count++] = i;
            } else {
                missed += second[i] ? 0 : probability[i];
            }
        }
        Choice choice = new Choice(
                new int[count], new int[count], new double[count], new boolean[count], new boolean[count], missed);
        int[] takenLeft = new int[left.size()];
        int[] takenRight = new int[right.size()];
        for (int i = 0; i < likely.length; i++) {
            if (!second[i] && probability[i] > TAKEN) {
                takenLeft[leftOf[i]]++;
                takenRight[pairs.right(likely[i])]++;
            }
        }
        for (int i = 0; i < count; i++) {
            choice.leftRow()[i] = leftOf[told[i]];
            choice.pair()[i] = likely[told[i]];
            choice.probability()[i] = probability[told[i]];
            choice.repeated()[i] = second[told[i]];
            // Beliefs that go round in a circle may put a tie a little above one half on both sides.
            boolean alone = takenLeft[leftOf[told[i]]] < 2 && takenRight[pairs.right(likely[told[i]])] < 2;
            choice.matched()[i] = !second[told[i]] && probability[told[i]] > TAKEN && alone;
        }
        return choice;
    }
}
