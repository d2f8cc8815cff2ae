package org.buluo.county.damage;

import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Column;
import org.buluo.county.rosters.Row;

/** No birth date. */
final class MissingBirth extends BirthDamage {

    @Override
    public double rate(Errors errors) {
        return errors.rate(0.002, 0.01, 0.08);
    }

    @Override
    public void strike(Row row, Scene scene, Dice dice) {
        row.set(Column.BIRTH, "");
    }
}
