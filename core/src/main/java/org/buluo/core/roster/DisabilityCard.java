package org.buluo.core.roster;

import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.DisabilityCardNumber;
import org.buluo.core.identity.PersonName;

/**
 * A card in the disability federation's file (残疾).
 *
 * @param number 残疾证号
 * @param type 类别
 * @param degree 等级
 * @param valid whether the card counts: 状态 says valid, or nothing
 */
public record DisabilityCard(
        Origin origin,
        PersonName name,
        DisabilityCardNumber number,
        String type,
        String degree,
        PersonName guardian,
        String township,
        String village,
        boolean valid)
        implements PersonRow {

    @Override
    public RosterKind kind() {
        return RosterKind.DISABILITY;
    }

    @Override
    public CitizenId id() {
        return number.citizenId();
    }
}
