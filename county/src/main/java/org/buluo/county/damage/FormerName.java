package org.buluo.county.damage;

import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Column;
import org.buluo.county.rosters.Row;

/** The roster still has the former name, or the name that the family calls the child. */
final class FormerName extends NameDamage {

    @Override
    public double rate(Errors errors) {
        return errors.rate(0.03, 0.15, 0.5);
    }

    @Override
    public boolean fits(Row row) {
        return super.fits(row) && !row.person().former().isEmpty();
    }

    @Override
    String spoil(String name, Row row, Dice dice) {
        return row.person().former();
    }

    @Override
    public void strike(Row row, Scene scene, Dice dice) {
        if (dice.chance(0.4)) {
            row.set(Column.FORMER_NAME, row.person().former());
        } else {
            super.strike(row, scene, dice);
        }
    }
}
