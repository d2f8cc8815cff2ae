package org.buluo.app.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Entries that went when their keeping period ended: what stands for them.
 *
 * @param anchor where the chain stood behind the last of them
 * @param entries how many went
 * @param made when
 */
record Forgotten(Anchor anchor, long entries, Instant made) {

    /** The Cybersecurity Law, art. 21 (3): logs are kept for at least six months. */
    private static final int LEAST_MONTHS = 6;

    /** Whether so young a day could not have gone lawfully. @param day of an anchor that certifies some of these entries */
    boolean isTooEarlyFor(LocalDate day) {
        LocalDate went = made.atZone(ZoneId.systemDefault()).toLocalDate();
        // The database may be a day ahead of this machine.
        return day.isAfter(went.minusMonths(LEAST_MONTHS).plusDays(1));
    }
}
