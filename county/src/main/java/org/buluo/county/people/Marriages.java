package org.buluo.county.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;

/**
 * Daughters who wait to be married into a township that is made later than their own. Bounded, so that memory does not
 * grow with the county: whoever waits too long has married into another county.
 */
public final class Marriages {

    private static final int MOST = 2_000;
    private static final int APART = 2 * 365;

    private record Waiting(int township, MarriedDaughter daughter) {}

    private final Deque<Waiting> waiting = new ArrayDeque<>();

    /** A daughter leaves her township. */
    void leave(int township, MarriedDaughter daughter) {
        waiting.add(new Waiting(township, daughter));
        if (waiting.size() > MOST) {
            waiting.remove();
        }
    }

    /** Somebody from another township, born about a day; empty when nobody fits. */
    Optional<MarriedDaughter> into(int township, LocalDate birth) {
        for (Iterator<Waiting> each = waiting.iterator(); each.hasNext(); ) {
            Waiting next = each.next();
            LocalDate born = next.daughter().member().person().birth();
            boolean fits = Math.abs(ChronoUnit.DAYS.between(born, birth)) <= APART;
            if (fits && next.township() != township) {
                each.remove();
                return Optional.of(next.daughter());
            }
        }
        return Optional.empty();
    }
}
