package org.buluo.core.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.buluo.core.account.Reconciled;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.time.SchoolYear;

/**
 * What an indicator was on a day.
 *
 * @param indicator which
 * @param rate not known when a roster is missing that it is made of
 * @param day on which the children stood so: the cut-off or, if that is earlier, as-of; for {@link Indicator#COVERAGE}
 *     as-of
 * @param missing rosters without which it is not known; empty when it is
 */
public record Reading(Indicator indicator, Rate rate, LocalDate day, Set<RosterKind> missing) {

    /** All indicators of an account, in their order. */
    public static List<Reading> of(Reconciled account) {
        SchoolYear year = account.term().schoolYear();
        List<Subject> subjects = account.children().stream()
                .map(child -> new Subject(child, child.birth() == null ? -1 : year.ageOf(child.birth())))
                .toList();
        List<Reading> readings = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            Set<RosterKind> missing = new TreeSet<>(indicator.sources());
            missing.retainAll(account.absent());
            Rate rate = missing.isEmpty() ? rate(indicator, subjects) : Rate.NOT_KNOWN;
            readings.add(new Reading(indicator, rate, day(indicator, account), missing));
        }
        return readings;
    }

    private static Rate rate(Indicator indicator, List<Subject> subjects) {
        return new Rate(
                subjects.stream().filter(indicator::inNumerator).count(),
                subjects.stream().filter(indicator::inDenominator).count());
    }

    private static LocalDate day(Indicator indicator, Reconciled account) {
        boolean early = account.asOf().isBefore(account.cutOff());
        return early || indicator == Indicator.COVERAGE ? account.asOf() : account.cutOff();
    }
}
