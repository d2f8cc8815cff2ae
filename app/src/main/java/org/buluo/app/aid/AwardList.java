package org.buluo.app.aid;

import java.time.Instant;
import org.buluo.core.time.Term;

/**
 * A list of awards (受助名单), as it was frozen.
 *
 * @param id its key
 * @param determination of which it is
 * @param number of the determination in its term
 * @param term of which it is
 * @param level who answers for it
 * @param school empty unless it is a school's
 * @param township in which the school lies, or whose it is; empty when not known
 * @param lines how many awards
 * @param amountFen of these together
 * @param needsSecond whether its sum takes a second approver in the county
 * @param frozenAt when
 */
public record AwardList(
        long id,
        long determination,
        int number,
        Term term,
        ListLevel level,
        String school,
        String township,
        int lines,
        long amountFen,
        boolean needsSecond,
        Instant frozenAt) {

    /** Whose it is; empty for the county's. */
    public String holder() {
        return level == ListLevel.SCHOOL ? school : township;
    }

    /** Whether a township checks it; what no township is known for, the county does. */
    public boolean isForTownship() {
        return !township.isEmpty();
    }
}
