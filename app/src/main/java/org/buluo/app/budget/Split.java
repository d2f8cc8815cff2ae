package org.buluo.app.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Divides a sum of money by shares so that the parts make the sum to the fen: by the largest remainder. */
public final class Split {

    /** Ten-thousandths: what shares are counted in. */
    public static final int WHOLE = 10_000;

    private Split() {}

    /**
     * The parts of a sum, in the order of the shares. Fen that are left over go to the largest remainders, of equal ones
     * to the first.
     *
     * @param fen not below zero
     * @param shares in ten-thousandths, {@value #WHOLE} together
     */
    public static long[] of(long fen, List<Integer> shares) {
        if (fen < 0
                || shares.stream().anyMatch(share -> share < 0)
                || shares.stream().mapToInt(Integer::intValue).sum() != WHOLE) {
            throw new IllegalArgumentException("no split of " + fen + " by " + shares);
        }
        long[] parts = new long[shares.size()];
        List<Integer> byRemainder = new ArrayList<>();
        long left = fen;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Math.multiplyExact(fen / WHOLE, shares.get(i)) + fen % WHOLE * shares.get(i) / WHOLE;
            left -= parts[i];
            byRemainder.add(i);
        }
        byRemainder.sort(Comparator.comparingLong((Integer i) -> fen % WHOLE * shares.get(i) % WHOLE)
                .reversed()
                .thenComparing(i -> i));
        for (int i = 0; i < left; i++) {
            parts[byRemainder.get(i)]++;
        }
        return parts;
    }
}
