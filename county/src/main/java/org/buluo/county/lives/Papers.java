package org.buluo.county.lives;

import org.buluo.county.damage.Errors;
import org.buluo.county.people.Dice;
import org.buluo.county.people.Person;

/** A pupil's 学籍号: G with the identity number, or one that tells nothing of it (domain.md §7.1). */
final class Papers {

    private static final String CHECKS = "0123456789X";

    private Papers() {}

    /** L is a temporary number of a pupil whose identity number the school has not; J one that a school coded. */
    static String studentNo(Person person, Errors errors, Dice dice) {
        if (dice.chance(errors.rate(0.005, 0.06, 0.25))) {
            return "L" + coded(person) + dice.below(10);
        }
        return dice.chance(errors.rate(0.005, 0.04, 0.15))
                ? "J" + coded(person) + CHECKS.charAt(dice.below(CHECKS.length()))
                : "G" + person.id();
    }

    /** Seventeen digits, unlike the identity number and unlike any other pupil's. */
    private static String coded(Person person) {
        int serial = Integer.parseInt(person.id().substring(14, 17));
        String region =
                "4228" + (char) (person.id().charAt(4) - 3) + person.id().charAt(5);
        return region + person.birthDigits() + String.format("%03d", (serial * 7 + 13) % 1000);
    }
}
