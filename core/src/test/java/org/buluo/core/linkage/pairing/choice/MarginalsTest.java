package org.buluo.core.linkage.pairing.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MarginalsTest {

    @Test
    void aPairAloneHasTheProbabilityOfItsOdds() {
        assertThat(of(new int[] {0}, new int[] {0}, Math.log(3))[0]).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void aTieIsNobodys() {
        double[] probability = of(new int[] {0, 0}, new int[] {0, 1}, 10, 10);
        assertThat(probability[0]).isCloseTo(0.5, within(1e-4)).isLessThan(0.5);
        assertThat(probability[1]).isEqualTo(probability[0]);
    }

    @Test
    void aSiblingThatIsTakenByItsOwnRowLeavesTheOtherOne() {
        double[] probability = of(new int[] {0, 0, 1}, new int[] {0, 1, 1}, 4, 3, 20);
        assertThat(probability[0]).isGreaterThan(0.97);
        assertThat(probability[1]).isLessThan(0.01);
    }

    /** A chain has no cycles, so passing beliefs is exact on it too. */
    @Property(tries = 50)
    void passingBeliefsGivesWhatCountingGives(@ForAll long seed, @ForAll @IntRange(min = 2, max = 16) int size) {
        Random random = new Random(seed);
        int[] left = new int[size];
        int[] right = new int[size];
        double[] odds = new double[size];
        for (int i = 0; i < size; i++) {
            left[i] = (i + 1) / 2;
            right[i] = i / 2;
            odds[i] = random.nextDouble() * 8 - 4;
        }
        double[] counted = of(left, right, odds);
        double[] passed = new double[size];
        new Marginals(graph(left, right, odds), 0).of(0, passed);
        for (int i = 0; i < size; i++) {
            assertThat(passed[i]).isCloseTo(counted[i], within(1e-6));
        }
    }

    private static double[] of(int[] left, int[] right, double... odds) {
        double[] probability = new double[odds.length];
        new Marginals(graph(left, right, odds)).of(0, probability);
        return probability;
    }

    private static Graph graph(int[] left, int[] right, double[] odds) {
        int[] order = new int[odds.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        return new Graph(left, right, odds, order, new int[] {0, odds.length});
    }
}
