package org.buluo.core.roster;

import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.PersonName;
import org.buluo.core.schooling.Grade;

/**
 * A child reported to be at school in another county (县外就读).
 *
 * @param province 就读省
 * @param city 就读市
 * @param county 就读县
 * @param school 就读学校
 * @param grade from 学段 and 年级 together
 */
public record ElsewherePupil(
        Origin origin,
        PersonName name,
        CitizenId id,
        String province,
        String city,
        String county,
        String school,
        Grade grade,
        String township,
        String village)
        implements PersonRow {

    @Override
    public RosterKind kind() {
        return RosterKind.ELSEWHERE;
    }

    @Override
    public String schoolName() {
        return school;
    }
}
