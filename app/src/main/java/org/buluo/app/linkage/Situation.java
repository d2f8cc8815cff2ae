package org.buluo.app.linkage;

import java.util.List;
import org.buluo.core.linkage.Sign;

/**
 * Pairs with the same evidence.
 *
 * @param code of its signs, as {@link #code(List)} says it
 * @param signs the evidence
 * @param pairs how many there are
 * @param lowest the lowest score among them
 * @param highest the highest score among them
 * @param experience what people decided about pairs of it before
 */
public record Situation(
        String code, List<Sign> signs, int pairs, double lowest, double highest, Experience experience) {

    private static final int PERCENT = 100;

    /** The lowest score, in percent. */
    public long from() {
        return Math.round(lowest * PERCENT);
    }

    /** The highest score, in percent. */
    public long to() {
        return Math.round(highest * PERCENT);
    }

    /** How likely such a pair is one person by what people decided, in percent; the middle of the scores counts too. */
    public long learnt() {
        return experience.percent((lowest + highest) / 2);
    }

    /** The code of a set of signs, in the order of weight. */
    static String code(List<Sign> signs) {
        return String.join(",", signs.stream().map(Enum::name).toList());
    }
}
