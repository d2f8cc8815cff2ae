package org.buluo.core.policy;

import java.util.ArrayList;
import java.util.List;
import org.buluo.core.money.Fen;

/**
 * All verdicts of the children of one signature.
 *
 * @param signature the children's
 * @param found by provision, in the pack's order
 * @param determinations those of a child whose tuition stands for any
 * @param tuition whether one of them pays the child's own tuition
 */
record Hearing(long signature, List<Docket.Entry> found, List<Determination> determinations, boolean tuition) {

    static Hearing of(long signature, List<Docket.Entry> found) {
        return new Hearing(
                signature,
                List.copyOf(found),
                found.stream().map(Docket.Entry::determination).toList(),
                found.stream().anyMatch(Docket.Entry::tuition));
    }

    /** The verdicts for a child of this tuition. */
    List<Determination> of(Fen sum) {
        if (!tuition) {
            return determinations;
        }
        List<Determination> own = new ArrayList<>(found.size());
        for (Docket.Entry entry : found) {
            own.add(entry.of(sum));
        }
        return own;
    }
}
