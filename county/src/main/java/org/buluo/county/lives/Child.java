package org.buluo.county.lives;

import java.time.LocalDate;
import org.buluo.core.roster.RollStatus;
import org.buluo.core.schooling.Stage;
import org.buluo.county.people.Dice;
import org.buluo.county.people.Household;
import org.buluo.county.people.Person;
import org.buluo.county.people.Village;
import org.buluo.county.rosters.Attendance;
import org.buluo.county.rosters.InKindergarten;
import org.buluo.county.rosters.Lists;
import org.buluo.county.rosters.OnRoll;
import org.buluo.county.schools.Grading;
import org.buluo.county.schools.School;
import org.buluo.county.schools.TownSchools;

/** A child while its story is told: who it is, the die, and the sentences that many stories have in common. */
final class Child {

    private static final int YEAR = 365;

    private final Setting setting;
    private final Lists lists;
    private final Village village;
    private final int age;
    private final Dice dice;
    private final String studentNo;
    private final String home;

    /** @param village where it goes to school @param home 户口所在地 as rolls write it; may be empty */
    Child(Setting setting, Lists lists, Village village, String home, int age, Dice dice) {
        this.setting = setting;
        this.lists = lists;
        this.village = village;
        this.home = home;
        this.age = age;
        this.dice = dice;
        this.studentNo = Papers.studentNo(lists.person(), setting.errors(), dice);
    }

    Setting setting() {
        return setting;
    }

    Lists lists() {
        return lists;
    }

    int age() {
        return age;
    }

    Dice dice() {
        return dice;
    }

    String studentNo() {
        return studentNo;
    }

    boolean poor() {
        return lists.household() != null && lists.household().poor();
    }

    /** The grade of its age; one child in nine began a year late. Null before kindergarten and after school. */
    Grading grade() {
        int year = age - (lists.person().birth().getDayOfYear() % 9 == 0 ? 1 : 0) - 2;
        if (year < 1 || year > 15) {
            return null;
        }
        if (year <= 3) {
            return new Grading(Stage.PRESCHOOL, year);
        }
        if (year <= 9) {
            return new Grading(Stage.PRIMARY, year - 3);
        }
        return year <= 12 ? new Grading(Stage.JUNIOR, year - 9) : new Grading(Stage.SENIOR, year - 12);
    }

    /** The school of the neighbourhood, or one of the county's for the upper stages. */
    School school(Grading grade) {
        if (TownSchools.teaches(grade.stage())) {
            return setting.directory().of(village).of(village, grade, dice);
        }
        return dice.pick(
                grade.stage() == Stage.SENIOR
                        ? setting.directory().seniors()
                        : setting.directory().vocational());
    }

    /** A roll row of presence; not yet said. */
    OnRoll roll(School school, Grading grade) {
        return new OnRoll(
                school,
                grade,
                dice.between(1, 4),
                attendance(grade),
                RollStatus.PRESENT,
                dice.chance(0.02) ? "" : "在读",
                studentNo,
                home,
                Guardians.marks(lists, setting.errors(), dice));
    }

    /** The roll of its school holds it. */
    OnRoll enrol(Grading grade) {
        OnRoll row = roll(school(grade), grade);
        lists.say(row);
        return row;
    }

    /** The list of a kindergarten holds it. */
    void attendKindergarten(Grading grade) {
        School school = school(grade);
        String entry = setting.days().schoolYear() - grade.number() + 1 + "0901";
        lists.say(new InKindergarten(school, grade, entry, home, Guardians.marks(lists, setting.errors(), dice)));
    }

    /** A school day of the term, up to the cut-off. */
    LocalDate beforeCutOff() {
        return setting.days().firstDay().plusDays(dice.between(3, 55));
    }

    /** A day after the cut-off that is known at as-of. */
    LocalDate afterCutOff() {
        return setting.days().cutOff().plusDays(dice.between(2, 55));
    }

    /** A day of the year before the term, but not of its last weeks. */
    LocalDate beforeTerm() {
        return setting.days().firstDay().minusDays(dice.between(20, YEAR));
    }

    private Attendance attendance(Grading grade) {
        if (dice.chance(setting.errors().rate(0.001, 0.004, 0.015))) {
            return dice.chance(0.5) ? Attendance.UNKNOWN_WORD : Attendance.EMPTY;
        }
        double boards = switch (grade.stage()) {
            case PRIMARY -> grade.number() < 4 ? 0.03 : 0.25;
            case JUNIOR -> 0.65;
            default -> 0.88;
        };
        return dice.chance(boards) ? Attendance.BOARDER : Attendance.DAY;
    }

    /** The person. */
    Person person() {
        return lists.person();
    }

    /** The household; null for a pupil from another county. */
    Household household() {
        return lists.household();
    }
}
