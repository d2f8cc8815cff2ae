package org.buluo.core.roster;

import java.time.LocalDate;
import org.buluo.core.identity.PersonName;
import org.buluo.core.identity.StudentNumber;
import org.buluo.core.schooling.Grade;

/**
 * A change of a pupil's registration (离校异动).
 *
 * @param change 异动类型; null when the word is not known, and then the row says nothing
 * @param date null when not known
 * @param destination 去向
 * @param schoolName 学校名称
 * @param grade 年级
 */
public record Leaver(
        Origin origin,
        StudentNumber studentNumber,
        PersonName name,
        Change change,
        LocalDate date,
        String destination,
        String schoolName,
        Grade grade)
        implements PersonRow {

    @Override
    public RosterKind kind() {
        return RosterKind.LEAVER;
    }
}
