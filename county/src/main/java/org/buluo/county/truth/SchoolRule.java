package org.buluo.county.truth;

import java.time.LocalDate;
import org.buluo.core.roster.Change;
import org.buluo.core.roster.ResidentState;
import org.buluo.core.roster.RollStatus;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.core.schooling.Stage;
import org.buluo.county.rosters.InKindergarten;
import org.buluo.county.rosters.InPopulation;
import org.buluo.county.rosters.Lists;
import org.buluo.county.rosters.Moved;
import org.buluo.county.rosters.OnElsewhereList;
import org.buluo.county.rosters.OnRegister;
import org.buluo.county.rosters.OnRoll;
import org.buluo.county.rosters.Replied;
import org.buluo.county.rosters.TermDays;
import org.buluo.county.schools.School;

/**
 * Where a child is on a day: account-rules.md, School standing, worked out a second time, from what the lists of
 * one true child say. Nothing here is shared with the account that it checks.
 */
final class SchoolRule {

    private static final int COMPULSORY = 6;
    private static final int GROWN = 16;
    private static final int LEAVING = 14;

    private final Lists lists;
    private final Known known;
    private final TermDays days;
    private final LocalDate day;

    private SchoolRule(Lists lists, Known known, TermDays days, LocalDate day) {
        this.lists = lists;
        this.known = known;
        this.days = days;
        this.day = day;
    }

    static SchoolStanding on(LocalDate day, Lists lists, Known known, TermDays days) {
        return new SchoolRule(lists, known, days, day).standing();
    }

    private SchoolStanding standing() {
        if (died()) {
            return SchoolStanding.LEFT;
        }
        Movements moves = Movements.of(lists, days.firstDay(), day);
        SchoolStanding found = byMove(moves.ofTerm());
        found = found != null ? found : byPresence(moves.ended());
        found = found != null ? found : byOtherCounty();
        found = found != null ? found : byEarlierMove(moves.before());
        found = found != null ? found : movedOut() ? SchoolStanding.LEFT : null;
        return found != null ? found : byAge();
    }

    private boolean died() {
        boolean moved = lists.of(Moved.class).stream()
                .anyMatch(m -> m.change() == Change.DIED
                        && (m.date() == null || !m.date().isAfter(day)));
        return moved
                || lists.of(InPopulation.class).stream().anyMatch(p -> p.state() == ResidentState.DEAD)
                || lists.of(OnRoll.class).stream().anyMatch(r -> r.state() == RollStatus.DIED);
    }

    private SchoolStanding byMove(Moved last) {
        if (last == null) {
            return null;
        }
        return switch (last.change()) {
            case TRANSFERRED_OUT -> SchoolStanding.ELSEWHERE;
            case SUSPENDED -> SchoolStanding.SUSPENDED;
            case WITHDRAWN ->
                known.age() != null && known.age() >= GROWN || lastOnUpperRoll()
                        ? SchoolStanding.COMPLETED
                        : SchoolStanding.SUSPECTED_OUT;
            default -> null;
        };
    }

    private boolean lastOnUpperRoll() {
        return lists.of(OnRoll.class).stream()
                .anyMatch(r -> r.grade().stage() == Stage.SENIOR || r.grade().stage() == Stage.VOCATIONAL);
    }

    private SchoolStanding byPresence(boolean ended) {
        OnRoll row = Presence.of(lists);
        if (row != null) {
            if (!row.school().isHere()) {
                return SchoolStanding.ELSEWHERE;
            }
            if (row.state() == RollStatus.SUSPENDED && !ended) {
                return SchoolStanding.SUSPENDED;
            }
            return row.attendance().atHome() ? SchoolStanding.HOME_TAUGHT : SchoolStanding.ENROLLED;
        }
        return lists.has(InKindergarten.class) ? SchoolStanding.ENROLLED : null;
    }

    private SchoolStanding byOtherCounty() {
        boolean listed = lists.of(OnElsewhereList.class).stream()
                .anyMatch(e -> !e.place().county().equals(School.HOME));
        boolean replied = lists.of(Replied.class).stream()
                .anyMatch(r ->
                        !r.date().isAfter(days.asOf()) && !r.place().county().equals(School.HOME));
        return listed || replied ? SchoolStanding.ELSEWHERE : null;
    }

    private SchoolStanding byEarlierMove(Moved last) {
        if (last == null) {
            return null;
        }
        if (last.change() == Change.TRANSFERRED_OUT) {
            return SchoolStanding.ELSEWHERE;
        }
        boolean suspended = last.change() == Change.SUSPENDED
                && last.date() != null
                && !last.date().isBefore(day.minusYears(1));
        return suspended ? SchoolStanding.SUSPENDED : null;
    }

    private boolean movedOut() {
        return lists.has(InPopulation.class)
                && lists.of(InPopulation.class).stream().allMatch(p -> p.state() == ResidentState.MOVED_OUT);
    }

    private SchoolStanding byAge() {
        if (known.age() == null) {
            return SchoolStanding.UNKNOWN;
        }
        int age = known.age();
        if (age < COMPULSORY) {
            return SchoolStanding.BELOW_AGE;
        }
        if (age >= LEAVING && graduated()) {
            return SchoolStanding.COMPLETED;
        }
        return age >= GROWN ? grownUp() : SchoolStanding.SUSPECTED_OUT;
    }

    private boolean graduated() {
        boolean moved = lists.of(Moved.class).stream()
                .anyMatch(m -> m.change() == Change.GRADUATED
                        && (m.date() == null || !m.date().isAfter(day))
                        && (m.grade() == null || m.grade().stage() != Stage.PRIMARY));
        return moved
                || lists.of(OnRoll.class).stream()
                        .anyMatch(r ->
                                r.state() == RollStatus.GRADUATED && r.grade().stage() != Stage.PRIMARY);
    }

    private SchoolStanding grownUp() {
        boolean studies = false;
        boolean junior = false;
        boolean registered = false;
        for (OnRegister row : lists.of(OnRegister.class)) {
            registered = true;
            studies |= row.stage() == Stage.SENIOR
                    || row.stage() == Stage.VOCATIONAL
                    || row.stage() == Stage.HIGHER_VOCATIONAL;
            junior |= Education.isJuniorOrHigher(row.education());
        }
        return studies || (registered && !junior) ? SchoolStanding.UNKNOWN : SchoolStanding.COMPLETED;
    }
}
