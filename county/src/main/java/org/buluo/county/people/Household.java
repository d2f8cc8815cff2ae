package org.buluo.county.people;

import java.util.List;

/**
 * A household.
 *
 * @param key township, village and number, in the truth
 * @param number digits that are no other household's
 * @param village where it lives
 * @param origin where it was registered before a resettlement; the same village when it never moved
 * @param poor whether the register of the poor holds it
 * @param phone of the household; of a number range that is not in use
 * @param members the head first
 * @param daughters who married into another township, and whom the police still has here
 * @param guardian whom schools know as guardian of its children; one of the members, or a parent who is away
 */
public record Household(
        String key,
        String number,
        Village village,
        Village origin,
        boolean poor,
        String phone,
        List<Member> members,
        List<MarriedDaughter> daughters,
        Person guardian) {

    /** The head. */
    public Person head() {
        return members.get(0).person();
    }

    /** Where the police has a member, or a daughter who left: in the booklet of the head unless it says otherwise. */
    public Booklet bookletOf(Member member) {
        return member.booklet() != null
                ? member.booklet()
                : new Booklet("0" + number, head().name(), member.relation(), origin);
    }

    /** Whether it was resettled (易地扶贫搬迁). */
    public boolean resettled() {
        return !village.equals(origin);
    }

    /** The key of a person's household. */
    public static String keyOf(Person person) {
        return person.key().substring(0, person.key().lastIndexOf('-'));
    }
}
