package org.buluo.bench.linkage.peers;

import java.util.Arrays;
import java.util.List;

/** Fellegi–Sunter's two classes of pairs, found by expectation and maximisation over counted comparison patterns. */
final class PatternModel {

    static final int LEVELS = 5;
    private static final int ROUNDS = 100;
    private static final double SETTLED = 1e-6;
    private static final double LEAST = 1e-6;

    private double share = 0.3;
    private double[][] match;
    private double[][] other;

    private PatternModel(int comparisons) {
        match = new double[comparisons][];
        other = new double[comparisons][];
        Arrays.setAll(match, i -> new double[] {0.05, 0.3, 0.5, 0.7, 0.9});
        Arrays.setAll(other, i -> new double[] {0.8, 0.05, 0.05, 0.05, 0.05});
    }

    /** @param levels one for each comparison, from 0 (differs); -1 when a side is missing */
    record Pattern(int[] levels, long pairs) {}

    static PatternModel trained(List<Pattern> patterns, int comparisons) {
        PatternModel model = new PatternModel(comparisons);
        double before = 0;
        for (int round = 0; round < ROUNDS && Math.abs(model.share - before) > SETTLED; round++) {
            before = model.share;
            model.improve(patterns);
        }
        return model;
    }

    private void improve(List<Pattern> patterns) {
        double[][] matching = new double[match.length][LEVELS];
        double[][] differing = new double[match.length][LEVELS];
        double matches = 0;
        double all = 0;
        for (Pattern pattern : patterns) {
            double right = probability(pattern.levels) * pattern.pairs;
            matches += right;
            all += pattern.pairs;
            for (int i = 0; i < match.length; i++) {
                if (pattern.levels[i] >= 0) {
                    matching[i][pattern.levels[i]] += right;
                    differing[i][pattern.levels[i]] += pattern.pairs - right;
                }
            }
        }
        share = Math.min(1 - LEAST, Math.max(LEAST, all == 0 ? LEAST : matches / all));
        match = shares(matching);
        other = shares(differing);
    }

    private static double[][] shares(double[][] counts) {
        double[][] shares = new double[counts.length][LEVELS];
        for (int i = 0; i < counts.length; i++) {
            double sum = Math.max(1e-9, Arrays.stream(counts[i]).sum());
            for (int level = 0; level < LEVELS; level++) {
                shares[i][level] = Math.max(LEAST, counts[i][level] / sum);
            }
        }
        return shares;
    }

    private double probability(int[] levels) {
        double odds = priorLogOdds();
        for (int i = 0; i < levels.length; i++) {
            odds += levels[i] < 0 ? 0 : weight(i, levels[i]);
        }
        return 1 / (1 + Math.exp(-odds));
    }

    double priorLogOdds() {
        return Math.log(share / (1 - share));
    }

    /** The natural logarithm of the Bayes factor. */
    double weight(int comparison, int level) {
        return Math.log(match[comparison][level] / other[comparison][level]);
    }
}
