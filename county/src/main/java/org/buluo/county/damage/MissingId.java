package org.buluo.county.damage;

import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Row;

/** No identity number. */
final class MissingId extends IdDamage {

    @Override
    public double rate(Errors errors) {
        return errors.rate(0.003, 0.02, 0.10);
    }

    @Override
    String spoil(String id, Row row, Dice dice) {
        return dice.chance(0.9) ? "" : "无";
    }
}
