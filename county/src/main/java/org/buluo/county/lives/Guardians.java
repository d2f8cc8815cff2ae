package org.buluo.county.lives;

import java.util.List;
import org.buluo.county.damage.Errors;
import org.buluo.county.people.Dice;
import org.buluo.county.people.Household;
import org.buluo.county.people.Member;
import org.buluo.county.people.Person;
import org.buluo.county.rosters.HoldsDisabilityCard;
import org.buluo.county.rosters.Lists;
import org.buluo.county.rosters.OnRoll.Marks;

/** Whom a school names as guardian, and what else a roll says of a pupil. */
final class Guardians {

    private static final int ADULT = 20;

    private Guardians() {}

    static Marks marks(Lists lists, Errors errors, Dice dice) {
        String orphan = dice.chance(0.003) ? "是" : "否";
        String leftBehind = dice.chance(0.3) ? "是" : "否";
        List<HoldsDisabilityCard> cards = lists.of(HoldsDisabilityCard.class);
        String disability = cards.isEmpty() ? "" : cards.get(0).words();
        Household household = lists.household();
        if (household == null || dice.chance(errors.rate(0.01, 0.03, 0.10))) {
            return new Marks(leftBehind, orphan, disability, "", "");
        }
        Person guardian = guardian(household, lists.person(), errors, dice);
        String id = dice.chance(0.8) ? guardian.id() : "";
        return new Marks(leftBehind, orphan, disability, guardian.name(), id);
    }

    private static Person guardian(Household household, Person child, Errors errors, Dice dice) {
        if (!dice.chance(errors.rate(0.30, 0.35, 0.45))) {
            return household.guardian();
        }
        List<Person> adults = household.members().stream()
                .map(Member::person)
                .filter(p -> p.birth().plusYears(ADULT - 2).isBefore(child.birth()))
                .toList();
        return adults.isEmpty() ? household.guardian() : dice.pick(adults);
    }
}
