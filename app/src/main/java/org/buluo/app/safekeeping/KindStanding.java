package org.buluo.app.safekeeping;

import java.util.List;
import org.buluo.app.platform.KeptData;

/**
 * How a kind of data stands.
 *
 * @param data what it is
 * @param period how long it is kept
 * @param holding how many rows there are, and how many go with the next job
 * @param holds those that are open and keep it from going
 * @param change what waits for a second person; null for nothing
 * @param wouldGo how many rows would go under that change; 0 when none waits
 * @param last what the latest job did with it; null before the first
 */
public record KindStanding(
        KeptData data,
        KeepingPeriod period,
        KeptData.Holding holding,
        List<Hold> holds,
        PeriodChange change,
        long wouldGo,
        Deletion last) {

    /** Whether nothing of it is deleted now. */
    public boolean isHeld() {
        return !holds.isEmpty();
    }

    /** How many rows go with the next job. */
    public long next() {
        return isHeld() ? 0 : holding.past();
    }
}
