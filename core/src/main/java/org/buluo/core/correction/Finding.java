package org.buluo.core.correction;

import java.util.List;
import org.buluo.core.roster.Origin;

/**
 * One thing that a roster states of a child and that others contradict.
 *
 * @param child its place in the account
 * @param roster whose
 * @param row where it states it
 * @param fault what is wrong
 * @param stated what it states, in clear; empty for nothing
 * @param right what is right, in clear; empty when that is to be found out, and always when the sides are equal
 * @param isEqual whether as many say the one as the other: then it goes to both sides, and nobody says who is right
 * @param proofs the rows that say otherwise; none where the value is wrong by itself
 */
public record Finding(
        int child,
        RosterOf roster,
        Origin row,
        Fault fault,
        String stated,
        String right,
        boolean isEqual,
        List<Proof> proofs) {

    /** Without the values. */
    @Override
    public String toString() {
        return "Finding[" + roster.kind() + " " + fault + "]";
    }
}
