package org.buluo.core.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.buluo.core.account.Movements.Movement;
import org.buluo.core.account.StandingOnDay.Rule;
import org.buluo.core.roster.Enrolment;
import org.buluo.core.roster.Resident;
import org.buluo.core.roster.ResidentState;
import org.buluo.core.schooling.SchoolStanding;

/** The school standing of a child on a day: the first rule that holds (account-rules.md, School standing). */
final class SchoolStandings {

    private static final int SCHOOL_AGE = 6;
    private static final int GRADUATION_AGE = 14;
    private static final int LEAVING_AGE = 16;
    private static final int SUSPENSION_MONTHS = 12;

    private final Vantage vantage;

    SchoolStandings(Vantage vantage) {
        this.vantage = vantage;
    }

    /** @param ruling the latest decision on the school standing that is known on the day */
    StandingOnDay on(LocalDate day, Child child, Movements movements, Optional<Decision.Ruling> ruling) {
        Optional<Movement> ofTerm = movements.latestOfTerm(vantage.calendar().termStart(), day);
        Optional<Movement> back = ofTerm.filter(Movement::returns);
        return decided(ruling)
                .or(() -> died(child, movements, day))
                .or(() -> leftThisTerm(child, ofTerm))
                .or(() -> onRoll(child, back))
                .or(() -> inKindergarten(child))
                .or(() -> listedElsewhere(child))
                .or(() -> leftBefore(movements, back, day))
                .or(() -> movedOut(child))
                .or(() -> tooYoung(child))
                .or(() -> graduated(child, movements, back, day))
                .or(() -> ofAge(child))
                .orElseGet(() -> new StandingOnDay(outUnlessNoRoll(), Rule.NOWHERE));
    }

    /** Nothing a machine does overrides a person's decision (design.md §4). */
    private static Optional<StandingOnDay> decided(Optional<Decision.Ruling> ruling) {
        return ruling.map(decision -> new StandingOnDay(SchoolStanding.valueOf(decision.name()), Rule.DECISION));
    }

    /** Rule 1. */
    private static Optional<StandingOnDay> died(Child child, Movements movements, LocalDate day) {
        boolean died =
                movements.diedBy(day) || child.residents().stream().anyMatch(row -> row.state() == ResidentState.DEAD);
        return given(died, SchoolStanding.LEFT, Rule.DIED);
    }

    /** Rule 2: a change of this term beats a roll that still says 在读. */
    private Optional<StandingOnDay> leftThisTerm(Child child, Optional<Movement> ofTerm) {
        if (ofTerm.isEmpty() || ofTerm.get().returns()) {
            return Optional.empty();
        }
        return switch (ofTerm.get().change()) {
            case TRANSFERRED_OUT -> given(true, SchoolStanding.ELSEWHERE, Rule.LEAVER_OF_TERM);
            case SUSPENDED -> given(true, SchoolStanding.SUSPENDED, Rule.LEAVER_OF_TERM);
            case WITHDRAWN -> given(true, withdrawn(child), Rule.LEAVER_OF_TERM);
            case RETURNED, TRANSFERRED_IN, GRADUATED, DIED, LEFT_SCHOOL -> Optional.empty();
        };
    }

    private SchoolStanding withdrawn(Child child) {
        boolean done = (child.ageKnown() && child.age() >= LEAVING_AGE) || lastAboveJunior(child);
        return done ? SchoolStanding.COMPLETED : SchoolStanding.SUSPECTED_OUT;
    }

    private boolean lastAboveJunior(Child child) {
        return vantage.rolls()
                .counting(child.enrolments())
                .map(vantage.rolls()::stage)
                .map(stage -> switch (stage) {
                    case SENIOR, VOCATIONAL, HIGHER_VOCATIONAL -> true;
                    case PRESCHOOL, PRIMARY, JUNIOR, UNDERGRADUATE -> false;
                })
                .orElse(false);
    }

    /** Rule 3. @param back a change of this term that brought the child back beats a roll that still says 休学 */
    private Optional<StandingOnDay> onRoll(Child child, Optional<Movement> back) {
        Optional<Enrolment> here = vantage.presenceHere(child);
        if (here.isEmpty()) {
            return given(vantage.presenceElsewhere(child).isPresent(), SchoolStanding.ELSEWHERE, Rule.ROLL_ELSEWHERE);
        }
        if (Enrolments.isSuspended(here.get()) && back.isEmpty()) {
            return given(true, SchoolStanding.SUSPENDED, Rule.ROLL);
        }
        boolean home = Enrolments.isTaughtAtHome(here.get());
        return given(true, home ? SchoolStanding.HOME_TAUGHT : SchoolStanding.ENROLLED, Rule.ROLL);
    }

    /** Rule 4. */
    private static Optional<StandingOnDay> inKindergarten(Child child) {
        return given(!child.kindergarten().isEmpty(), SchoolStanding.ENROLLED, Rule.KINDERGARTEN);
    }

    /** Rule 5: whatever a reply says of 落实. */
    private Optional<StandingOnDay> listedElsewhere(Child child) {
        boolean listed = child.elsewhere().stream().anyMatch(row -> !vantage.isHere(row.county()))
                || child.replies().stream().anyMatch(row -> !vantage.isHere(row.county()));
        return given(listed, SchoolStanding.ELSEWHERE, Rule.ELSEWHERE_LISTED);
    }

    /** Rule 6. */
    private Optional<StandingOnDay> leftBefore(Movements movements, Optional<Movement> back, LocalDate day) {
        Optional<Movement> before = back.isPresent()
                ? Optional.empty()
                : movements.latestBefore(vantage.calendar().termStart());
        if (before.isEmpty() || before.get().returns()) {
            return Optional.empty();
        }
        return switch (before.get().change()) {
            case TRANSFERRED_OUT -> given(true, SchoolStanding.ELSEWHERE, Rule.LEAVER_BEFORE_TERM);
            case SUSPENDED ->
                given(
                        !before.get().date().isBefore(day.minusMonths(SUSPENSION_MONTHS)),
                        SchoolStanding.SUSPENDED,
                        Rule.LEAVER_BEFORE_TERM);
            case WITHDRAWN, RETURNED, TRANSFERRED_IN, GRADUATED, DIED, LEFT_SCHOOL -> Optional.empty();
        };
    }

    /** Rule 7. */
    private static Optional<StandingOnDay> movedOut(Child child) {
        return given(isMovedOut(child), SchoolStanding.LEFT, Rule.MOVED_OUT);
    }

    static boolean isMovedOut(Child child) {
        List<Resident> rows = child.residents();
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.state() == ResidentState.MOVED_OUT);
    }

    /** Rule 8. */
    private static Optional<StandingOnDay> tooYoung(Child child) {
        if (!child.ageKnown()) {
            return given(true, SchoolStanding.UNKNOWN, Rule.AGE_UNKNOWN);
        }
        return given(child.age() < SCHOOL_AGE, SchoolStanding.BELOW_AGE, Rule.BELOW_AGE);
    }

    /** Rule 9. */
    private static Optional<StandingOnDay> graduated(
            Child child, Movements movements, Optional<Movement> back, LocalDate day) {
        boolean graduated = child.age() >= GRADUATION_AGE && movements.graduatedBy(day, back);
        return given(graduated, SchoolStanding.COMPLETED, Rule.GRADUATED);
    }

    /** Rule 10. */
    private Optional<StandingOnDay> ofAge(Child child) {
        if (child.age() < LEAVING_AGE) {
            return Optional.empty();
        }
        boolean completed = !StudyState.namesUpperStage(child.registered())
                && (child.registered().isEmpty() || StudyState.finishedJunior(child.registered()));
        boolean sure = completed && vantage.rollsRead();
        return given(true, sure ? SchoolStanding.COMPLETED : SchoolStanding.UNKNOWN, Rule.OF_AGE);
    }

    /** Rule 11. */
    private SchoolStanding outUnlessNoRoll() {
        return vantage.rollsRead() ? SchoolStanding.SUSPECTED_OUT : SchoolStanding.UNKNOWN;
    }

    private static Optional<StandingOnDay> given(boolean holds, SchoolStanding standing, Rule rule) {
        return holds ? Optional.of(new StandingOnDay(standing, rule)) : Optional.empty();
    }
}
