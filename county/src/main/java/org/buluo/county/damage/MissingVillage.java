package org.buluo.county.damage;

import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Column;
import org.buluo.county.rosters.Row;

/** No village. */
final class MissingVillage implements Damage {

    @Override
    public double rate(Errors errors) {
        return errors.rate(0.01, 0.03, 0.15);
    }

    @Override
    public boolean fits(Row row) {
        return !row.get(Column.VILLAGE).isEmpty();
    }

    @Override
    public void strike(Row row, Scene scene, Dice dice) {
        row.set(Column.VILLAGE, "");
    }
}
