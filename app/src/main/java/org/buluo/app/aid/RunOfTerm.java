package org.buluo.app.aid;

import java.time.Instant;
import java.time.LocalDate;
import org.buluo.core.time.Term;

/**
 * A reconciliation that came to its end.
 *
 * @param id its key
 * @param term of which it is
 * @param asOf nothing dated later was known
 * @param cutOff the day of the facts for aid
 * @param pack the policy pack by which it judged
 * @param packVersion which version of it
 * @param children how many it holds
 * @param finishedAt when it came to its end
 */
public record RunOfTerm(
        long id,
        Term term,
        LocalDate asOf,
        LocalDate cutOff,
        String pack,
        int packVersion,
        int children,
        Instant finishedAt) {}
