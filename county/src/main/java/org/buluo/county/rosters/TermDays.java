package org.buluo.county.rosters;

import java.time.LocalDate;
import org.buluo.core.time.Term;

/**
 * The days that matter in a term.
 *
 * @param term the term
 * @param firstDay 1 September or 1 March
 * @param ageDay the day on which ages are counted
 * @param cutOff the day of the facts for aid
 * @param asOf the day of the account: the latest that any file of the county is dated
 */
public record TermDays(Term term, LocalDate firstDay, LocalDate ageDay, LocalDate cutOff, LocalDate asOf) {

    private static final int TWO_MONTHS = 61;

    /** The days of a term. */
    public static TermDays of(Term term) {
        LocalDate cutOff = term.season() == Term.Season.AUTUMN
                ? LocalDate.of(term.year(), 10, 31)
                : LocalDate.of(term.year(), 4, 30);
        return new TermDays(term, term.firstDay(), term.schoolYear().ageDay(), cutOff, cutOff.plusDays(TWO_MONTHS));
    }

    /** The calendar year in which the school year starts. */
    public int schoolYear() {
        return term.schoolYear().start();
    }
}
