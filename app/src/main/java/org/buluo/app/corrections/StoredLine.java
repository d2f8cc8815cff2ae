package org.buluo.app.corrections;

import org.buluo.core.correction.Aspect;
import org.buluo.core.correction.RosterOf;

/**
 * A line as the last reconciliation left it, without what is sealed.
 *
 * @param id its key
 * @param key what tells it from others
 * @param township where it belongs
 * @param print token of all that it says
 * @param mark token of what the roster states
 * @param rightMark token of what is right; null when nobody knows
 * @param delivery by which the row came
 * @param sheet of the row
 * @param row its number
 * @param state whether it is open
 */
record StoredLine(
        long id,
        Key key,
        String township,
        long print,
        long mark,
        Long rightMark,
        long delivery,
        String sheet,
        int row,
        CorrectionLine.State state) {

    /** In place of a child's key, where a roster as a whole states it. */
    static final long NO_CHILD = 0;

    /** Whether it is of a whole roster and not of one child. */
    boolean isOfRoster() {
        return key.child() == NO_CHILD;
    }

    /**
     * A roster states one thing of a child in one line.
     *
     * @param term the one whose reconciliations alone tell of it; empty for what any tells of
     */
    record Key(RosterOf roster, long child, Aspect aspect, String term) {}
}
