package org.buluo.app.linkage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.buluo.core.linkage.Factor;
import org.buluo.core.linkage.Weighing;
import org.junit.jupiter.api.Test;

class WaterfallTest {

    private static final double CLOSE = 1e-6;

    @Test
    void eachBarBeginsWhereTheOneBeforeItEnded() {
        Waterfall waterfall = Waterfall.of(List.of(
                new Weighing(Factor.PRIOR, -20, 0), new Weighing(Factor.NAME, 25, 2), new Weighing(Factor.SEX, -4, 0)));
        assertThat(waterfall.even()).isCloseTo(80, within(CLOSE));
        assertBar(waterfall.steps().get(0), 0, 80, false);
        assertBar(waterfall.steps().get(1), 0, 100, true);
        assertBar(waterfall.steps().get(2), 84, 16, false);
        assertThat(waterfall.steps()).extracting(Waterfall.Step::signed).containsExactly("−20", "+25", "−4");
    }

    @Test
    void aPairThatDecisionsPutInDoubtHasNoBars() {
        assertThat(Waterfall.of(List.of()).steps()).isEmpty();
    }

    private static void assertBar(Waterfall.Step step, double from, double width, boolean speaksFor) {
        assertThat(step.from()).isCloseTo(from, within(CLOSE));
        assertThat(step.width()).isCloseTo(width, within(CLOSE));
        assertThat(step.isFor()).isEqualTo(speaksFor);
    }
}
