package org.buluo.app.account;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The four-checks matrix (四查三比对), each two lists seen from either. */
public final class FourChecks {

    private final Map<String, Pair> pairs;
    private final int enrolledTwice;

    FourChecks(List<Pair> both, int enrolledTwice) {
        this.pairs = both.stream()
                .collect(Collectors.toMap(pair -> key(pair.left(), pair.right()), Function.identity(), (a, b) -> a));
        this.enrolledTwice = enrolledTwice;
    }

    private static String key(String left, String right) {
        return left + "|" + right;
    }

    /** Two lists; nobody is on either when nothing is known of them. */
    public Pair pair(String left, String right) {
        return pairs.getOrDefault(key(left, right), new Pair(left, right, 0, 0, 0));
    }

    /** How many are on a list. */
    public int size(String side) {
        return pairs.values().stream()
                .filter(pair -> pair.left().equals(side))
                .findFirst()
                .map(pair -> pair.both() + pair.onlyLeft())
                .orElse(0);
    }

    /** How many have presence at two schools or more. */
    public int enrolledTwice() {
        return enrolledTwice;
    }
}
