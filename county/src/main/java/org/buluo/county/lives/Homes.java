package org.buluo.county.lives;

import java.util.List;
import org.buluo.county.damage.Errors;
import org.buluo.county.people.Dice;
import org.buluo.county.people.Household;

/** Where pupils are registered, as schools write it (户口所在地). */
final class Homes {

    private static final List<String> ELSEWHERE =
            List.of("湖北省恩施州巴东县清泉镇大坪村", "湖北省恩施州恩施市青岩镇石桥村", "湖北省恩施州利川市南坪乡双井村", "重庆市巫山县云岭镇高塘村", "湖北省宜昌市夷陵区青山镇茶园村");

    private Homes() {}

    /** The household's address, perhaps empty. */
    static String of(Household household, Errors errors, Dice dice) {
        boolean missing = dice.chance(errors.rate(0.01, 0.03, 0.15));
        return missing ? "" : household.origin().address();
    }

    /** Another county; its town and village are invented. */
    static String elsewhere(Dice dice) {
        return dice.pick(ELSEWHERE);
    }
}
