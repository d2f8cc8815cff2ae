package org.buluo.county.people;

import java.util.List;

/**
 * Children of a mother's earlier marriage bear their own father's name, and often stay in his booklet, in another
 * village, while they live with her.
 */
final class Stepchildren {

    static final String SON = "之继子";
    static final String DAUGHTER = "之继女";

    private static final double STAY = 0.4;

    private Stepchildren() {}

    static boolean stay(List<Member> members, Dice dice) {
        return members.stream().anyMatch(Stepchildren::isOne) && dice.chance(STAY);
    }

    /** @param father the name of their own father @param village where he lives */
    static List<Member> divide(List<Member> members, String number, String father, Village village) {
        return members.stream()
                .map(member -> isOne(member)
                        ? member.in(new Booklet(
                                "2" + number, father, member.relation().replace("继", ""), village))
                        : member)
                .toList();
    }

    private static boolean isOne(Member member) {
        return member.relation().equals(SON) || member.relation().equals(DAUGHTER);
    }
}
