package org.buluo.county.rosters;

import org.buluo.core.roster.RollStatus;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.schooling.Stage;
import org.buluo.county.people.Household;
import org.buluo.county.people.Person;
import org.buluo.county.schools.Grading;
import org.buluo.county.schools.School;

/**
 * A school's roll holds the person (学籍; 中职).
 *
 * @param school on whose roll
 * @param grade stage and grade
 * @param group number of the class
 * @param attendance how the pupil attends
 * @param state what the roll says of presence
 * @param stateWord 学籍状态
 * @param studentNo 学籍号
 * @param home 户口所在地; may be empty
 * @param marks the roll's own columns on orphans and the like
 */
public record OnRoll(
        School school,
        Grading grade,
        int group,
        Attendance attendance,
        RollStatus state,
        String stateWord,
        String studentNo,
        String home,
        Marks marks)
        implements Statement {

    private static final String[] MAJORS = {"计算机应用", "汽车运用与维修", "旅游服务与管理", "畜牧兽医", "电子技术应用"};

    /** What a roll says beside schooling; compared with other lists, never in their place. */
    public record Marks(String leftBehind, String orphan, String disability, String guardian, String guardianId) {}

    /** The same row with another word of presence. */
    public OnRoll stated(RollStatus other, String word) {
        return new OnRoll(school, grade, group, attendance, other, word, studentNo, home, marks);
    }

    /** The same row with another way to attend. */
    public OnRoll attending(Attendance other) {
        return new OnRoll(school, grade, group, other, state, stateWord, studentNo, home, marks);
    }

    /** Whether it is a vocational school's row. */
    public boolean vocational() {
        return grade.stage() == Stage.VOCATIONAL;
    }

    @Override
    public Row row(Lists about) {
        Person person = about.person();
        Household household = about.household();
        String group = attendance.classWords().isEmpty() ? this.group + "班" : attendance.classWords();
        return about.row(vocational() ? RosterKind.VOCATIONAL : RosterKind.ROLL, this)
                .set(Column.SCHOOL, school.name())
                .set(Column.SCHOOL_CODE, school.code())
                .set(Column.STUDENT_NO, studentNo)
                .set(Column.FORMER_NAME, "")
                .set(Column.SEX, person.sex())
                .set(Column.BIRTH, person.birthDigits())
                .set(Column.ID, studentNo.startsWith("L") ? "" : person.id())
                .set(Column.ETHNICITY, person.ethnicity())
                .set(Column.GRADE, school.level().mixed() ? grade.fullWords() : grade.words())
                .set(Column.CLASS, group)
                .set(Column.MAJOR, vocational() ? MAJORS[this.group % MAJORS.length] : "")
                .set(Column.BOARDING, attendance.words())
                .set(Column.ROLL_STATE, stateWord)
                .set(Column.HUKOU, home)
                .set(
                        Column.ADDRESS,
                        household == null ? home : household.village().address())
                .set(Column.LEFT_BEHIND, marks.leftBehind())
                .set(Column.ORPHAN, marks.orphan())
                .set(Column.DISABILITY, marks.disability())
                .set(Column.GUARDIAN, marks.guardian())
                .set(Column.GUARDIAN_ID, marks.guardianId())
                .set(Column.PHONE, household == null ? "" : household.phone());
    }
}
