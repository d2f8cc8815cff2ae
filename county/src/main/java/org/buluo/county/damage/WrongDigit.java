package org.buluo.county.damage;

import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Row;

/** One digit is wrong, and the check character tells it. */
final class WrongDigit extends IdDamage {

    @Override
    public double rate(Errors errors) {
        return errors.rate(0, 0.015, 0.05);
    }

    @Override
    String spoil(String id, Row row, Dice dice) {
        String wrong = otherDigit(id, place(dice), dice);
        copyBirth(row, wrong, dice);
        return wrong;
    }
}
