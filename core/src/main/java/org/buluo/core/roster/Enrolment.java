package org.buluo.core.roster;

import java.time.LocalDate;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.PersonName;
import org.buluo.core.identity.Sex;
import org.buluo.core.identity.StudentNumber;
import org.buluo.core.schooling.Grade;

/**
 * A pupil on a school roll (学籍) or a vocational roll (中职).
 *
 * @param kind {@link RosterKind#ROLL} or {@link RosterKind#VOCATIONAL}
 * @param school the school as the row, or the sheet's title, names it
 * @param className 班级
 * @param boarding 就读方式
 * @param status 学籍状态; null when the word is not known, which means presence (account-rules.md, rule 3)
 * @param householdPlace 户口所在地
 * @param address 现住址
 * @param orphan 是否孤儿 says yes
 * @param disability 残疾类型; empty or 无 when none
 */
public record Enrolment(
        Origin origin,
        RosterKind kind,
        SchoolRef school,
        StudentNumber studentNumber,
        PersonName name,
        PersonName formerName,
        Sex sex,
        LocalDate birth,
        CitizenId id,
        Grade grade,
        String className,
        Boarding boarding,
        RollStatus status,
        String householdPlace,
        String address,
        boolean orphan,
        String disability,
        PersonName guardian,
        CitizenId guardianId,
        String phone)
        implements PersonRow {

    @Override
    public String schoolName() {
        return school.name();
    }
}
