package org.buluo.county.rosters;

import org.buluo.core.roster.RosterKind;
import org.buluo.county.people.Household;
import org.buluo.county.people.Person;
import org.buluo.county.schools.Grading;
import org.buluo.county.schools.School;

/**
 * A kindergarten's list holds the child (学前).
 *
 * @param home 户口所在地; may be empty
 */
public record InKindergarten(School school, Grading grade, String entry, String home, OnRoll.Marks marks)
        implements Statement {

    @Override
    public Row row(Lists about) {
        Person person = about.person();
        Household household = about.household();
        return about.row(RosterKind.PRESCHOOL, this)
                .set(Column.SCHOOL, school.name())
                .set(Column.SEX, person.sex())
                .set(Column.BIRTH, person.birthDigits())
                .set(Column.ID, person.id())
                .set(Column.CLASS, grade.words())
                .set(Column.ENTRY, entry)
                .set(Column.HUKOU, home)
                .set(Column.GUARDIAN, marks.guardian())
                .set(Column.GUARDIAN_ID, marks.guardianId())
                .set(Column.PHONE, household == null ? "" : household.phone());
    }
}
