package org.buluo.app.safekeeping;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * How long a kind of data is kept.
 *
 * @param kind as its {@code KeptData} names it
 * @param unit of length and least
 * @param length how many of these
 * @param least the lawful minimum; 0 when none is known
 * @param isFixed whether the programme keeps to it by itself, so that nobody changes it
 * @param ground the key of its legal ground, under {@code safekeeping.ground}
 * @param isConfirmed whether the ground is known to hold
 */
public record KeepingPeriod(
        String kind, ChronoUnit unit, int length, int least, boolean isFixed, String ground, boolean isConfirmed) {

    private static final int MOST_YEARS = 100;

    /** The same with another length. */
    public KeepingPeriod of(int otherLength) {
        return new KeepingPeriod(kind, unit, otherLength, least, isFixed, ground, isConfirmed);
    }

    /** Periods that began before this are over. */
    public Instant before(Instant now, ZoneId zone) {
        return now.atZone(zone).minus(length, unit).toInstant();
    }

    /** Whether another length may take its place. */
    public boolean allows(int otherLength) {
        return !isFixed && otherLength > 0 && otherLength >= least && otherLength <= most();
    }

    /** The longest that can be meant: a century. */
    public long most() {
        return MOST_YEARS
                * ChronoUnit.YEARS.getDuration().toSeconds()
                / unit.getDuration().toSeconds();
    }

    /** The key of its unit's words. */
    public String unitKey() {
        return "safekeeping.unit." + unit.name();
    }

    /** The key of its ground's words. */
    public String groundKey() {
        return "safekeeping.ground." + ground;
    }
}
