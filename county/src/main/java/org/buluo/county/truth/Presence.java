package org.buluo.county.truth;

import java.util.Comparator;
import java.util.List;
import org.buluo.county.rosters.Lists;
import org.buluo.county.rosters.OnRoll;

/** The roll row that counts when there are several (account-rules.md, School standing 3). */
final class Presence {

    private static final Comparator<OnRoll> HIGHER = Comparator.comparing(
                    (OnRoll r) -> r.grade().stage())
            .thenComparing(r -> r.grade().number());

    private Presence() {}

    /** The row of presence with the highest stage and grade; null when there is none. */
    static OnRoll of(Lists lists) {
        return highest(lists.of(OnRoll.class).stream()
                .filter(r -> r.state().isPresence())
                .toList());
    }

    /** The same, else a row without presence; null when there is no row. */
    static OnRoll orPast(Lists lists) {
        OnRoll present = of(lists);
        return present != null ? present : highest(lists.of(OnRoll.class));
    }

    private static OnRoll highest(List<OnRoll> rows) {
        return rows.stream().max(HIGHER).orElse(null);
    }
}
