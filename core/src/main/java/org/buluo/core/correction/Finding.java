package org.buluo.core.correction;

import java.util.List;
import org.buluo.core.roster.Origin;

/**
 * One thing that a roster states of a child and that others contradict.
 *
 * @param child its place in the account; {@link #OF_ROSTER} for what is wrong with a whole roster
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

    /** In place of a child, where the roster as a whole states it. */
    public static final int OF_ROSTER = -1;

    /** Whether it is of a whole roster and not of one child. */
    public boolean isOfRoster() {
        return child == OF_ROSTER;
    }

    /** Without the values. */
    @Override
    public String toString() {
        return "Finding[" + roster.kind() + " " + fault + "]";
    }
}
