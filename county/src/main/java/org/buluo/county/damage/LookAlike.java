package org.buluo.county.damage;

import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Row;

/** A character that looks the same. */
final class LookAlike extends NameDamage {

    @Override
    public double rate(Errors errors) {
        return errors.rate(0.002, 0.01, 0.03);
    }

    @Override
    String spoil(String name, Row row, Dice dice) {
        return Lookalikes.SHAPE.replaceOne(name, dice);
    }
}
