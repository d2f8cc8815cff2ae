package org.buluo.app.platform;

import java.time.Duration;

/** How long one waits after wrong passwords or codes: a slip costs nothing, guessing costs ever more. */
final class BackOff {

    /** Slips that cost nothing. */
    static final int FREE = 4;

    /** The longest wait: a stranger's guessing must not lock a colleague out for good. */
    static final Duration LONGEST = Duration.ofHours(1);

    /** Wrong tries from one address, within {@link #ADDRESS_WINDOW}, after which nobody there is heard for a while. */
    static final int ADDRESS_FREE = 100;

    static final Duration ADDRESS_WINDOW = Duration.ofMinutes(15);

    private static final int DOUBLINGS = 6;

    private BackOff() {}

    /** The wait after so many wrong tries in a row: nothing, then one minute, and twice as much each time. */
    static Duration after(int failures) {
        if (failures <= FREE) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofMinutes(1L << Math.min(DOUBLINGS, failures - FREE - 1));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
