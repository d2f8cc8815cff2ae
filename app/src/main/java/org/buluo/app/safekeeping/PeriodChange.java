package org.buluo.app.safekeeping;

import java.time.Instant;

/**
 * Another length of a period, which waits for a second person.
 *
 * @param id its key
 * @param kind whose period
 * @param length in the period's unit
 * @param reason why, in the words of who wants it
 * @param proposedBy whose account
 * @param login of that account
 * @param at when
 */
public record PeriodChange(long id, String kind, int length, String reason, long proposedBy, String login, Instant at) {

    /** A reason may hold a name. */
    @Override
    public String toString() {
        return "PeriodChange[" + id + "]";
    }
}
