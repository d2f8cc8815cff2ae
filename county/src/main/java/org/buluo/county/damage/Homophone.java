package org.buluo.county.damage;

import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Row;

/** A character that sounds the same. */
final class Homophone extends NameDamage {

    @Override
    public double rate(Errors errors) {
        return errors.rate(0.004, 0.02, 0.06);
    }

    @Override
    String spoil(String name, Row row, Dice dice) {
        return Lookalikes.SOUND.replaceOne(name, dice);
    }
}
