package org.buluo.county.damage;

import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Column;
import org.buluo.county.rosters.Days;
import org.buluo.county.rosters.Row;

/** Day, month or year is off, also when an old family counts by the moon. */
final class WrongBirth extends BirthDamage {

    private static final int[] OFF = {-1, 1, 9, -9, 10, -10, 31, -31, -29, -40, -35, 365};

    @Override
    public double rate(Errors errors) {
        return errors.rate(0.001, 0.008, 0.03);
    }

    @Override
    public void strike(Row row, Scene scene, Dice dice) {
        row.set(Column.BIRTH, Days.digits(row.person().birth().plusDays(OFF[dice.below(OFF.length)])));
    }
}
