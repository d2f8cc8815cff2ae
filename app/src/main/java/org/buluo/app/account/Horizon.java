package org.buluo.app.account;

import java.time.LocalDate;
import org.buluo.core.place.County;
import org.buluo.core.time.Term;

/** The day after which no bureau dates anything: a year past the cut-off, or as-of when that is later. */
final class Horizon {

    private Horizon() {}

    /** @param asOf null when nobody asked for a day */
    static LocalDate of(County county, Term term, LocalDate asOf) {
        LocalDate latest = county.cutOff(term).plusYears(1);
        return asOf != null && asOf.isAfter(latest) ? asOf : latest;
    }
}
