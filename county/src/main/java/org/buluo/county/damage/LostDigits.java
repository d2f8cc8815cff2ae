package org.buluo.county.damage;

import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Row;

/** A spreadsheet keeps fifteen digits: the last three are 000. */
final class LostDigits extends IdDamage {

    @Override
    public double rate(Errors errors) {
        return errors.rate(0, 0.004, 0.02);
    }

    @Override
    String spoil(String id, Row row, Dice dice) {
        return id.substring(0, 15) + "000";
    }
}
