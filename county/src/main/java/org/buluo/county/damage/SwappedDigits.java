package org.buluo.county.damage;

import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Row;

/** Two neighbouring digits changed places. */
final class SwappedDigits extends IdDamage {

    @Override
    public double rate(Errors errors) {
        return errors.rate(0, 0.008, 0.03);
    }

    @Override
    String spoil(String id, Row row, Dice dice) {
        int k = 6 + dice.below(10);
        return id.substring(0, k) + id.charAt(k + 1) + id.charAt(k) + id.substring(k + 2);
    }
}
