package org.buluo.app.corrections;

import org.buluo.core.correction.RosterOf;
import org.buluo.core.roster.RosterKind;

/**
 * How the lines of one roster stand.
 *
 * @param kind of roster
 * @param place the school or township whose it is; empty for a bureau's, and for all of a kind together
 * @param lists how many lists these are
 * @param waiting open and not handed over yet
 * @param handed open and handed over
 * @param overdue of these, past their day
 * @param disputed where a person said that the roster is right
 * @param accepted where the county accepted that
 * @param closed closed
 */
public record ListCounts(
        RosterKind kind,
        String place,
        int lists,
        int waiting,
        int handed,
        int overdue,
        int disputed,
        int accepted,
        int closed) {

    /** Whether there is one list of each school, township or other county. */
    public boolean isOfMany() {
        return new RosterOf(kind, place).isOfMany();
    }

    /** Open, handed over or not. */
    public int open() {
        return waiting + handed;
    }
}
