package org.buluo.county.damage;

import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Row;

/** A character in its traditional form. */
final class TraditionalForm extends NameDamage {

    @Override
    public double rate(Errors errors) {
        return errors.rate(0.001, 0.005, 0.02);
    }

    @Override
    String spoil(String name, Row row, Dice dice) {
        return Lookalikes.VARIANT.replaceOne(name, dice);
    }
}
