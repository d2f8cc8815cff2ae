package org.buluo.county.truth;

import org.buluo.core.roster.Change;
import org.buluo.core.roster.RollStatus;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.core.schooling.Stage;
import org.buluo.county.rosters.InKindergarten;
import org.buluo.county.rosters.Lists;
import org.buluo.county.rosters.Moved;
import org.buluo.county.rosters.OnElsewhereList;
import org.buluo.county.rosters.OnRoll;
import org.buluo.county.rosters.Replied;
import org.buluo.county.rosters.TermDays;
import org.buluo.county.schools.Grading;
import org.buluo.county.schools.School;

/** The facts for aid (account-rules.md, Aid, Facts). */
final class FactsRule {

    private FactsRule() {}

    static AidFacts of(Lists lists, Known known, TermDays days) {
        SchoolStanding standing = SchoolRule.on(days.cutOff(), lists, known, days);
        boolean elsewhere = standing == SchoolStanding.ELSEWHERE;
        Grading grade = grade(lists, elsewhere);
        School school = school(lists);
        return new AidFacts(
                grade == null ? null : grade.stage(),
                grade == null ? null : (Integer) grade.number(),
                boarding(lists, standing),
                Categories.of(lists, known, days),
                elsewhere ? Boolean.FALSE : school == null ? null : (Boolean) school.isHere(),
                known.rural(),
                inSchool(lists, standing),
                openKindergarten(school, grade),
                elsewhere);
    }

    private static Boolean inSchool(Lists lists, SchoolStanding standing) {
        return switch (standing) {
            case ENROLLED, HOME_TAUGHT, ELSEWHERE -> Boolean.TRUE;
            case SUSPENDED, BELOW_AGE, COMPLETED, LEFT, OUT -> Boolean.FALSE;
            case SUSPECTED_OUT -> withdrew(lists) ? Boolean.FALSE : null;
            case UNKNOWN -> null;
        };
    }

    private static boolean withdrew(Lists lists) {
        return lists.of(Moved.class).stream().anyMatch(m -> m.change() == Change.WITHDRAWN && m.date() != null)
                || lists.of(OnRoll.class).stream().anyMatch(r -> r.state() == RollStatus.WITHDRAWN);
    }

    private static Grading grade(Lists lists, boolean elsewhere) {
        if (elsewhere) {
            for (OnElsewhereList row : lists.of(OnElsewhereList.class)) {
                if (row.grade() != null) {
                    return row.grade();
                }
            }
            for (Replied row : lists.of(Replied.class)) {
                if (row.grade() != null) {
                    return row.grade();
                }
            }
        }
        OnRoll roll = Presence.orPast(lists);
        if (roll != null) {
            return roll.grade();
        }
        return lists.of(InKindergarten.class).stream()
                .findFirst()
                .map(InKindergarten::grade)
                .orElse(null);
    }

    private static School school(Lists lists) {
        OnRoll roll = Presence.orPast(lists);
        if (roll != null) {
            return roll.school();
        }
        return lists.of(InKindergarten.class).stream()
                .findFirst()
                .map(InKindergarten::school)
                .orElse(null);
    }

    private static Boolean boarding(Lists lists, SchoolStanding standing) {
        if (standing == SchoolStanding.HOME_TAUGHT) {
            return Boolean.FALSE;
        }
        OnRoll roll = Presence.of(lists);
        boolean tells = roll != null
                && (standing != SchoolStanding.ELSEWHERE || !roll.school().isHere());
        return tells ? roll.attendance().boards() : null;
    }

    private static Boolean openKindergarten(School school, Grading grade) {
        if (school == null || !school.listed() || grade == null || grade.stage() != Stage.PRESCHOOL) {
            return null;
        }
        return !school.ownership().equals("民办");
    }
}
