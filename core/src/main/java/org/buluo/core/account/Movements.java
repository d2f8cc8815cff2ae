package org.buluo.core.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.buluo.core.place.PlaceReader;
import org.buluo.core.place.Whereabouts;
import org.buluo.core.roster.Change;
import org.buluo.core.roster.Enrolment;
import org.buluo.core.roster.Leaver;
import org.buluo.core.roster.School;
import org.buluo.core.roster.SchoolRef;
import org.buluo.core.schooling.SchoolType;
import org.buluo.core.schooling.Stage;

/**
 * What leaver rows say of a child, roll rows without presence among them (account-rules.md, School standing 2, 3
 * and 6).
 */
final class Movements {

    private static final int PRIMARY_LAST = 6;

    /**
     * One change.
     *
     * @param date null for 死亡 and 毕业 without date, and for a roll row without presence
     * @param inside a 转出 that stays in the county
     * @param fromPrimary whether the row tells that it is about a primary school
     * @param fromRoll whether it is a roll row without presence
     */
    record Movement(Change change, LocalDate date, boolean inside, boolean fromPrimary, boolean fromRoll) {

        /** Whether it brings the child back to a school of this county. */
        boolean returns() {
            return change == Change.RETURNED || change == Change.TRANSFERRED_IN || inside;
        }
    }

    private static final Comparator<Movement> BY_DATE =
            Comparator.comparing(Movement::date, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<Movement> all;

    private Movements(List<Movement> all) {
        this.all = all;
    }

    /** The child's movements, the earliest first; undated ones before all others. */
    static Movements of(Child child, Enrolments rolls, Directory directory, PlaceReader places) {
        List<Leaver> leavers = child.leavers();
        List<Enrolment> enrolments = child.enrolments();
        if (leavers.isEmpty() && enrolments.stream().allMatch(Enrolments::isPresence)) {
            return new Movements(List.of());
        }
        List<Movement> all = new ArrayList<>();
        for (Enrolment row : rolls.highestLast(enrolments)) {
            Enrolments.change(row)
                    .ifPresent(change ->
                            all.add(new Movement(change, null, false, rolls.stage(row) == Stage.PRIMARY, true)));
        }
        for (Leaver row : leavers) {
            if (counts(row)) {
                boolean inside = row.change() == Change.TRANSFERRED_OUT && staysHere(row, directory, places);
                all.add(new Movement(row.change(), row.date(), inside, fromPrimary(row, directory), false));
            }
        }
        all.sort(BY_DATE);
        return new Movements(all);
    }

    /** An undated row is not known, unless 死亡 or 毕业. */
    private static boolean counts(Leaver row) {
        return row.change() != null
                && (row.date() != null || row.change() == Change.DIED || row.change() == Change.GRADUATED);
    }

    private static boolean staysHere(Leaver row, Directory directory, PlaceReader places) {
        String destination = row.destination();
        return !destination.isEmpty()
                && (places.whereabouts(destination) == Whereabouts.HERE || directory.namesOwnSchool(destination));
    }

    private static boolean fromPrimary(Leaver row, Directory directory) {
        boolean primarySchool = directory
                .find(new SchoolRef("", row.schoolName()))
                .map(School::type)
                .filter(type -> type != SchoolType.UNKNOWN)
                .or(() -> SchoolType.parse(row.schoolName()))
                .filter(type -> type == SchoolType.PRIMARY)
                .isPresent();
        boolean primaryGrade = row.grade().stage() == Stage.PRIMARY
                || (row.grade().stage() == null && row.grade().number() == PRIMARY_LAST);
        return primarySchool || primaryGrade;
    }

    /** Whether some row says that the child died by the day; a death without date counts at once. */
    boolean diedBy(LocalDate day) {
        return all.stream().anyMatch(m -> m.change == Change.DIED && by(m, day));
    }

    /** The latest dated row from the term's first day to the day. */
    Optional<Movement> latestOfTerm(LocalDate termStart, LocalDate day) {
        return last(m -> m.date != null && !m.date.isBefore(termStart) && by(m, day));
    }

    /** The latest row before the term's first day; a dated one is later than a roll row without presence. */
    Optional<Movement> latestBefore(LocalDate termStart) {
        return last(m -> m.date == null ? m.fromRoll : m.date.isBefore(termStart));
    }

    /** Whether a graduation is known by the day that is not from a primary school. */
    boolean graduatedBy(LocalDate day, Optional<Movement> ending) {
        return all.stream()
                .anyMatch(m -> m.change == Change.GRADUATED && !m.fromPrimary && by(m, day) && !ended(m, ending));
    }

    /** Whether a 退学 row of any date, or a roll's, is known by the day and nothing later brought the child back. */
    boolean withdrawnBy(LocalDate day) {
        Optional<Movement> back = last(m -> m.date != null && m.returns() && by(m, day));
        return all.stream().anyMatch(m -> m.change == Change.WITHDRAWN && by(m, day) && !ended(m, back));
    }

    private static boolean ended(Movement m, Optional<Movement> ending) {
        return ending.isPresent()
                && (m.date == null || m.date.isBefore(ending.get().date()));
    }

    private static boolean by(Movement m, LocalDate day) {
        return m.date == null || !m.date.isAfter(day);
    }

    private Optional<Movement> last(Predicate<Movement> wanted) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (wanted.test(all.get(i))) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }
}
