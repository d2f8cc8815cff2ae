package org.buluo.core.roster;

import java.time.LocalDate;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.PersonName;
import org.buluo.core.identity.Sex;
import org.buluo.core.schooling.Grade;

/**
 * A child on a kindergarten's list (学前).
 *
 * @param school the kindergarten
 * @param grade from the words of 班级 (大班 is 3)
 * @param className 班级
 * @param householdPlace 户口所在地
 */
public record KindergartenChild(
        Origin origin,
        SchoolRef school,
        PersonName name,
        Sex sex,
        LocalDate birth,
        CitizenId id,
        Grade grade,
        String className,
        String householdPlace,
        PersonName guardian,
        CitizenId guardianId,
        String phone)
        implements PersonRow {

    @Override
    public RosterKind kind() {
        return RosterKind.PRESCHOOL;
    }

    @Override
    public String address() {
        return householdPlace;
    }

    @Override
    public String schoolName() {
        return school.name();
    }
}
