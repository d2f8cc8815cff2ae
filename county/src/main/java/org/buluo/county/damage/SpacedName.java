package org.buluo.county.damage;

import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Row;

/** A blank or a dot inside the name, so that columns look even. */
final class SpacedName extends NameDamage {

    private static final String GAPS = "    　　·";

    @Override
    public double rate(Errors errors) {
        return errors.rate(0.002, 0.01, 0.03);
    }

    @Override
    String spoil(String name, Row row, Dice dice) {
        return name.substring(0, 1) + dice.pick(GAPS) + name.substring(1);
    }
}
