package org.buluo.county.check;

import java.util.Locale;
import java.util.Map;

/**
 * How an account stands against the truth.
 *
 * @param children children of the truth
 * @param right children whose two standings, due and paid are all as in the truth
 * @param lost children of the truth whom no line of the account is
 * @param invented lines that are no child of the truth, or a second line of one
 * @param links automatic links between two rows, as far as the truth knows both rows
 * @param wrongLinks those that join rows of two persons
 * @param confusions what was taken for what, and how often
 */
public record Score(
        int children, int right, int lost, int invented, int links, int wrongLinks, Map<String, Integer> confusions) {

    /** The share of children that are right, 0 to 1. */
    public double share() {
        return children == 0 ? 1 : (double) right / children;
    }

    /** One line, and one for each confusion. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%d children, %d right (%.2f %%), %d lost, %d invented, %d of %d links wrong",
                children,
                right,
                share() * 100,
                lost,
                invented,
                wrongLinks,
                links));
        confusions.forEach((confusion, count) ->
                text.append('\n').append("  ").append(confusion).append(": ").append(count));
        return text.toString();
    }
}
