package org.buluo.core.linkage.pairing.block;

import java.util.List;
import org.buluo.core.linkage.pairing.row.Hash;
import org.buluo.core.linkage.pairing.side.Side;

/**
 * How many true pairs no pass brings together, told from those that were found. Number and dates of one pair, the name of
 * another and the home of a third make a pair whose facts were damaged apart from each other; how many such pairs share
 * no key is the estimate. Damage that comes together makes more of them: the upper end is what capture and recapture
 * over the passes (Chao 1987) tells, where that is more; passes have facts in common, so it is too high.
 *
 * @param missed pairs that no pass finds
 * @param most how many they are at the most
 */
public record Reach(double missed, double most) {

    private static final int SAMPLE = 16_000;
    private static final double SURE = 1.96;

    /**
     * Estimates.
     *
     * @param leftRows the left rows of pairs that are one child
     * @param rightRows their right rows
     */
    public static Reach of(Side left, Side right, int[] leftRows, int[] rightRows) {
        if (leftRows.length == 0) {
            return new Reach(0, 0);
        }
        Captures found = new Captures(left, right);
        int step = 1 + (leftRows.length - 1) / SAMPLE;
        for (int i = 0; i < leftRows.length; i += step) {
            found.add(leftRows[i], rightRows[i]);
        }
        Captures mixed = mixed(left, right, leftRows, rightRows);
        double loose = Math.max(0, mixed.share(mixed.loose) - found.share(found.loose));
        double none = mixed.share(mixed.none);
        double spread = SURE * Math.sqrt(mixed.none + mixed.loose + 1.0) / mixed.all;
        double recaptured = (double) step * found.once() * found.once() / (2.0 * Math.max(1, found.twice));
        double missed = leftRows.length * (none + loose);
        return new Reach(missed, Math.max(recaptured, leftRows.length * (none + mixed.share(mixed.loose) + spread)));
    }

    private static Captures mixed(Side left, Side right, int[] leftRows, int[] rightRows) {
        int[][] of = new int[3][SAMPLE];
        for (int part = 0; part < of.length; part++) {
            for (int i = 0; i < SAMPLE; i++) {
                of[part][i] = (int) Long.remainderUnsigned(Hash.mix(i, part + 1), leftRows.length);
            }
        }
        Side mixedLeft = left.mixed(at(leftRows, of[0]), at(leftRows, of[1]), at(leftRows, of[2]));
        Side mixedRight = right.mixed(at(rightRows, of[0]), at(rightRows, of[1]), at(rightRows, of[2]));
        Captures captures = new Captures(mixedLeft, mixedRight);
        for (int i = 0; i < SAMPLE; i++) {
            captures.add(i, i);
        }
        return captures;
    }

    private static int[] at(int[] rows, int[] places) {
        int[] chosen = new int[places.length];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = rows[places[i]];
        }
        return chosen;
    }

    /** How many passes find pairs. */
    private static final class Captures {
        /** A key that may give so few pairs is often too large, and only its finer passes count. */
        private static final int FEW = 6;

        private final List<Pass> passes = Passes.all();
        private final long[] ofLeft = new long[Keys.MOST];
        private final long[] ofRight = new long[Keys.MOST];
        private final Side left;
        private final Side right;
        private int all;
        /** Pairs that share no key. */
        private int none;
        /** Pairs that share only keys that are found when they are small. */
        private int loose;

        private int single;
        private int twice;

        private Captures(Side left, Side right) {
            this.left = left;
            this.right = right;
        }

        private void add(int l, int r) {
            all++;
            int count = 0;
            boolean shares = false;
            for (int i = 0; i < passes.size() && count <= 2; i++) {
                boolean share = shares(passes.get(i), l, r);
                shares |= share;
                count += share && finds(passes.get(i), l, r) ? 1 : 0;
            }
            none += shares ? 0 : 1;
            loose += shares && count == 0 ? 1 : 0;
            single += count == 1 ? 1 : 0;
            twice += count == 2 ? 1 : 0;
        }

        /** Found by one pass: pairs of a small key alone were. */
        private double once() {
            return single + loose;
        }

        private double share(int count) {
            return (double) count / all;
        }

        private boolean finds(Pass pass, int l, int r) {
            if (pass.most() > FEW || pass.finer().isEmpty()) {
                return true;
            }
            for (Pass finer : pass.finer()) {
                if (shares(finer, l, r) && finds(finer, l, r)) {
                    return true;
                }
            }
            return false;
        }

        private boolean shares(Pass pass, int l, int r) {
            int here = pass.keys().of(left, l, ofLeft);
            int there = here == 0 ? 0 : pass.keys().of(right, r, ofRight);
            for (int i = 0; i < here; i++) {
                for (int j = 0; j < there; j++) {
                    if (ofLeft[i] == ofRight[j]) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
