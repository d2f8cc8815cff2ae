package org.buluo.core.linkage.pairing.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReviewBandTest {

    @Test
    void theBandIsFilledByFallingProbabilityUpToItsShareOfTheMatches() {
        assertThat(band(300, 0.2, 0.004, 0.006, 0.005, 0.002)).containsExactly(0.2, 0.006, 0.005);
    }

    @Test
    void whereThereIsRoomPairsOfOneInAThousandAreStillTold() {
        assertThat(band(1000, 0.2, 0.0011, 0.0009)).containsExactly(0.2, 0.0011);
    }

    @Test
    void pairsOfOneInAHundredAreToldHoweverManyThereAre() {
        assertThat(band(100, 0.4, 0.3, 0.01, 0.009)).containsExactly(0.4, 0.3, 0.01);
    }

    @Test
    void pairsThatAreEquallyProbableAreToldOrLeftTogether() {
        assertThat(band(200, 0.2, 0.005, 0.005)).containsExactly(0.2);
    }

    @Test
    void secondRowsOfAPersonTakeNoRoom() {
        double[] probability = matches(100, 0.005, 0.4);
        boolean[] second = new boolean[probability.length];
        second[101] = true;
        assertThat(ReviewBand.least(probability, second)).isLessThanOrEqualTo(0.005);
    }

    private static double[] band(int matches, double... open) {
        double least = ReviewBand.least(matches(matches, open), new boolean[matches + open.length]);
        return Arrays.stream(open).filter(p -> p >= least).toArray();
    }

    private static double[] matches(int matches, double... open) {
        double[] probability = new double[matches + open.length];
        Arrays.fill(probability, 0.99);
        System.arraycopy(open, 0, probability, matches, open.length);
        return probability;
    }
}
