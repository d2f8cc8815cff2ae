package org.buluo.core.roster;

import java.time.LocalDate;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.PersonName;
import org.buluo.core.identity.Sex;

/**
 * A person of the population register (户籍人口).
 *
 * @param householdNumber 户号
 * @param relation 与户主关系
 * @param head 户主姓名
 * @param state 状态
 */
public record Resident(
        Origin origin,
        String householdNumber,
        PersonName name,
        CitizenId id,
        Sex sex,
        LocalDate birth,
        String relation,
        PersonName head,
        String township,
        String village,
        ResidentState state)
        implements PersonRow {

    @Override
    public RosterKind kind() {
        return RosterKind.POPULATION;
    }
}
