package org.buluo.app.linkage.web;

import java.util.ArrayList;
import java.util.List;
import org.buluo.app.platform.ScreenLanguage;
import org.buluo.core.linkage.Weighing;

/**
 * How a pair's score came about, as falling and rising bars.
 *
 * @param steps from the prior on
 * @param even where, on the scale of 0 to {@value #WIDTH}, it is as likely one person as two
 */
record Waterfall(List<Step> steps, double even) {

    static final int WIDTH = 100;
    private static final double THINNEST = 0.8;

    /**
     * One bar.
     *
     * @param label the factor, in the reader's language
     * @param points bits, rounded: each doubles or halves the odds
     * @param bearers of a name, else 0
     * @param from where the bar begins, 0 to {@value #WIDTH}
     * @param width of the bar
     */
    record Step(String label, long points, int bearers, double from, double width) {

        /** Whether it speaks for one person. */
        public boolean isFor() {
            return points > 0;
        }

        /** With its sign. */
        public String signed() {
            return points > 0 ? "+" + points : points == 0 ? "0" : "−" + -points;
        }
    }

    static Waterfall of(List<Weighing> weighings) {
        double lowest = 0;
        double highest = 0;
        double at = 0;
        for (Weighing one : weighings) {
            at += one.bits();
            lowest = Math.min(lowest, at);
            highest = Math.max(highest, at);
        }
        double scale = WIDTH / Math.max(1, highest - lowest);
        List<Step> steps = new ArrayList<>();
        double sum = 0;
        for (Weighing one : weighings) {
            double left = (Math.min(sum, sum + one.bits()) - lowest) * scale;
            sum += one.bits();
            steps.add(new Step(
                    label(one),
                    Math.round(one.bits()),
                    one.bearers(),
                    left,
                    Math.max(THINNEST, Math.abs(one.bits()) * scale)));
        }
        return new Waterfall(List.copyOf(steps), -lowest * scale);
    }

    private static String label(Weighing one) {
        return ScreenLanguage.isEnglish()
                ? one.factor().english()
                : one.factor().chinese();
    }
}
