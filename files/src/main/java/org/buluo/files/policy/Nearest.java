package org.buluo.files.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word that somebody may have meant: at most a third of its letters are other ones. */
final class Nearest {

    private static final int LETTERS_PER_SLIP = 3;

    private Nearest() {}

    static Optional<String> of(String word, Collection<String> known) {
        String plain = word.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return known.stream()
                .filter(one -> distance(plain, one.replace('_', '-'))
                        <= Math.max(1, Math.max(plain.length(), one.length()) / LETTERS_PER_SLIP))
                .min(Comparator.comparingInt((String one) -> distance(plain, one.replace('_', '-')))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** In words that follow the sentence of a fault; empty when no word is near. */
    static String hint(String word, Collection<String> known, boolean english) {
        return of(word, known)
                .map(near -> english ? "; did you mean \"" + near + "\"?" : "；是不是“" + near + "”？")
                .orElse("");
    }

    /** Letters to add, to drop, to change, or neighbours to swap, until one is the other. */
    private static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int step(int[][] cost, String from, String to, int i, int j) {
        int same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + same);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
