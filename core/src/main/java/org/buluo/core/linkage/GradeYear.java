package org.buluo.core.linkage;

import java.util.Map;
import java.util.TreeMap;
import org.buluo.core.roster.ElsewherePupil;
import org.buluo.core.roster.Enrolment;
import org.buluo.core.roster.KindergartenChild;
import org.buluo.core.roster.Leaver;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.Reply;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.schooling.Grade;
import org.buluo.core.schooling.Stage;

/**
 * The year of birth that a grade lets expect: school begins at six. The year of the rosters is not stated in a row,
 * so it is learnt from the rows that tell a grade and a sound identity number.
 */
final class GradeYear {

    private static final int SCHOOL_AGE = 6;
    private static final int JUNIOR_FROM = 6;
    private static final int UPPER_FROM = 9;
    private static final int NO_LEVEL = Integer.MIN_VALUE;

    private final Map<Integer, Integer> votes = new TreeMap<>();
    private int year;

    /** Takes a row's vote for the year in which the rosters' school year begins. */
    void learn(PersonRow row, int birthYear) {
        int level = level(row);
        if (level != NO_LEVEL && birthYear > 0) {
            votes.merge(birthYear + SCHOOL_AGE + level, 1, Integer::sum);
        }
    }

    /** Ends learning. */
    void close() {
        int most = 0;
        for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                most = vote.getValue();
                year = vote.getKey();
            }
        }
    }

    /** The year in which the rosters' school year begins; 0 when no row tells. */
    int year() {
        return year;
    }

    /** The expected year of birth; 0 when the grade does not tell. */
    int expected(PersonRow row) {
        int level = level(row);
        if (level != NO_LEVEL) {
            return year == 0 ? 0 : year - SCHOOL_AGE - level;
        }
        Grade grade = grade(row);
        return grade.entryYear() == 0 || grade.stage() == null
                ? 0
                : grade.entryYear() - SCHOOL_AGE - before(grade.stage());
    }

    private static int level(PersonRow row) {
        Grade grade = grade(row);
        if (grade.number() == 0) {
            return NO_LEVEL;
        }
        if (grade.stage() != null) {
            return before(grade.stage()) + grade.number();
        }
        // 三年级 without a stage is primary on a school roll, but for vocational schools.
        return row.kind() == RosterKind.ROLL ? grade.number() : NO_LEVEL;
    }

    private static int before(Stage stage) {
        return switch (stage) {
            case PRESCHOOL -> -4;
            case PRIMARY -> 0;
            case JUNIOR -> JUNIOR_FROM;
            case SENIOR, VOCATIONAL -> UPPER_FROM;
            case HIGHER_VOCATIONAL, UNDERGRADUATE -> UPPER_FROM + 3;
        };
    }

    private static Grade grade(PersonRow row) {
        Grade grade = Grade.UNKNOWN;
        if (row instanceof Enrolment enrolment) {
            grade = enrolment.grade();
        } else if (row instanceof KindergartenChild child) {
            grade = child.grade();
        } else if (row instanceof ElsewherePupil pupil) {
            grade = pupil.grade();
        } else if (row instanceof Reply reply) {
            grade = reply.grade();
        } else if (row instanceof Leaver leaver) {
            grade = leaver.grade();
        }
        return grade == null ? Grade.UNKNOWN : grade;
    }
}
