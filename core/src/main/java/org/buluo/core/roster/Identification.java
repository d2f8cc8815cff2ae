package org.buluo.core.roster;

import java.util.List;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.PersonName;
import org.buluo.core.identity.StudentNumber;
import org.buluo.core.time.Term;

/**
 * A school's finding that a pupil is poor (困难认定). Its identity number is the one of a {@code G} 学籍号.
 *
 * @param schoolName 学校名称
 * @param hardship 困难类型
 * @param degree 困难等级
 * @param terms the terms that 学年学期 names; empty when it names none
 */
public record Identification(
        Origin origin,
        String schoolName,
        StudentNumber studentNumber,
        PersonName name,
        String hardship,
        String degree,
        List<Term> terms)
        implements PersonRow {

    @Override
    public RosterKind kind() {
        return RosterKind.IDENTIFIED;
    }

    @Override
    public CitizenId id() {
        return CitizenId.ABSENT;
    }
}
