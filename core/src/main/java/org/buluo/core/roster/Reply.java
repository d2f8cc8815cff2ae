package org.buluo.core.roster;

import java.time.LocalDate;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.PersonName;
import org.buluo.core.money.Amount;
import org.buluo.core.schooling.Grade;

/**
 * Another county's answer about a child (县外回函).
 *
 * @param county 就读县
 * @param school 就读学校
 * @param grade from 学段 and 年级 together
 * @param settled whether 是否落实 says 是 or 已落实
 * @param provision 资助项目 as stated
 * @param amount 资助金额
 * @param letter 回函文号
 * @param date 回函日期; null when not known
 */
public record Reply(
        Origin origin,
        PersonName name,
        CitizenId id,
        String county,
        String school,
        Grade grade,
        boolean settled,
        String provision,
        Amount amount,
        String letter,
        LocalDate date)
        implements PersonRow {

    @Override
    public RosterKind kind() {
        return RosterKind.REPLY;
    }

    @Override
    public String schoolName() {
        return school;
    }
}
