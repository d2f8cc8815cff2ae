package org.buluo.county.people;

import java.util.List;
import java.util.Map;

/**
 * A son who married has a booklet of his own (分户) with his wife and children, and eats with his parents as before: so
 * the register of the poor has one household where the police has two.
 */
final class DividedHousehold {

    private static final double RATE = 0.3;
    private static final Map<String, String> RELATIONS = Map.of("之子", "户主", "之儿媳", "配偶", "之孙子", "之子", "之孙女", "之女");

    private DividedHousehold() {}

    static boolean befalls(List<Member> members, Dice dice) {
        return members.stream().anyMatch(member -> member.relation().equals("之儿媳")) && dice.chance(RATE);
    }

    static List<Member> divide(List<Member> members, String number, Village village) {
        String head = members.stream()
                .filter(member -> member.relation().equals("之子"))
                .findFirst()
                .map(member -> member.person().name())
                .orElse("");
        return members.stream()
                .map(member -> {
                    String relation = RELATIONS.get(member.relation());
                    boolean stays = relation == null || member.booklet() != null;
                    return stays ? member : member.in(new Booklet("1" + number, head, relation, village));
                })
                .toList();
    }
}
