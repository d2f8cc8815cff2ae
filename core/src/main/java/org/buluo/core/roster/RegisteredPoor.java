package org.buluo.core.roster;

import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.PersonName;
import org.buluo.core.identity.Sex;

/**
 * A person of the register of the poor (建档立卡).
 *
 * @param householdNumber 户编号
 * @param personNumber 人编号
 * @param relation 与户主关系
 * @param education 文化程度
 * @param studyState 在校生状况
 * @param attribute 贫困户属性
 */
public record RegisteredPoor(
        Origin origin,
        String householdNumber,
        String personNumber,
        PersonName name,
        Sex sex,
        CitizenId id,
        String relation,
        String education,
        String studyState,
        String attribute,
        String township,
        String village,
        String phone)
        implements PersonRow {

    @Override
    public RosterKind kind() {
        return RosterKind.REGISTERED_POOR;
    }
}
