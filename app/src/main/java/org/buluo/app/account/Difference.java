package org.buluo.app.account;

import java.util.ArrayList;
import java.util.List;

/**
 * A child of whom two reconciliations do not say the same.
 *
 * @param before null when it is new
 * @param after null when it is gone
 */
public record Difference(Line before, Line after) {

    /** The later of what is known. */
    public Line any() {
        return after == null ? before : after;
    }

    /** What differs, by the codes of {@link Differences#KINDS}. */
    public List<String> kinds() {
        if (before == null) {
            return List.of("new");
        }
        if (after == null) {
            return List.of("gone");
        }
        List<String> kinds = new ArrayList<>();
        add(kinds, "aid", before.aid() != after.aid());
        add(kinds, "schooling", before.schooling() != after.schooling());
        add(kinds, "school", !before.school().equals(after.school()));
        add(kinds, "due", before.dueFen() != after.dueFen());
        add(kinds, "paid", before.paidFen() != after.paidFen());
        return kinds;
    }

    private static void add(List<String> kinds, String kind, boolean differs) {
        if (differs) {
            kinds.add(kind);
        }
    }
}
