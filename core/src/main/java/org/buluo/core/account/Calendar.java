package org.buluo.core.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.buluo.core.place.County;
import org.buluo.core.roster.BankLine;
import org.buluo.core.roster.Leaver;
import org.buluo.core.roster.Reply;
import org.buluo.core.roster.Rosters;
import org.buluo.core.time.Term;

/**
 * The days of one account (account-rules.md, Dates).
 *
 * @param term the term
 * @param cutOff the term's cut-off
 * @param asOf nothing dated later is known
 */
record Calendar(Term term, LocalDate cutOff, LocalDate asOf) {

    static Calendar of(County county, Term term, Optional<LocalDate> asOf, Rosters rosters, List<Decision> decisions) {
        LocalDate cutOff = county.cutOff(term);
        return new Calendar(term, cutOff, asOf.orElseGet(() -> latest(cutOff, rosters, decisions)));
    }

    /** The day of the facts for aid: the cut-off, or as-of if that is earlier. */
    LocalDate factsDay() {
        return asOf.isBefore(cutOff) ? asOf : cutOff;
    }

    LocalDate termStart() {
        return term.firstDay();
    }

    /** Whether something dated so is known; what has no date is. */
    boolean knows(LocalDate date) {
        return date == null || !date.isAfter(asOf);
    }

    int ageOf(LocalDate birth) {
        return term.schoolYear().ageOf(birth);
    }

    private static LocalDate latest(LocalDate cutOff, Rosters rosters, List<Decision> decisions) {
        LocalDate horizon = cutOff.plusYears(1);
        Stream<LocalDate> dates = Stream.of(
                        rosters.bankLines().stream().map(BankLine::date),
                        rosters.leavers().stream().map(Leaver::date),
                        rosters.replies().stream().map(Reply::date),
                        decisions.stream().map(Decision::on))
                .flatMap(stream -> stream);
        return dates.filter(date -> date != null && date.isAfter(cutOff) && !date.isAfter(horizon))
                .max(LocalDate::compareTo)
                .orElse(cutOff);
    }
}
