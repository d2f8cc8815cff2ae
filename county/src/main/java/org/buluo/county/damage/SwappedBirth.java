package org.buluo.county.damage;

import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Column;
import org.buluo.county.rosters.Row;

/** Day and month changed places. */
final class SwappedBirth extends BirthDamage {

    @Override
    public double rate(Errors errors) {
        return errors.rate(0, 0.003, 0.012);
    }

    @Override
    public boolean fits(Row row) {
        return super.fits(row) && row.person().birth().getDayOfMonth() <= 12;
    }

    @Override
    public void strike(Row row, Scene scene, Dice dice) {
        String digits = row.get(Column.BIRTH);
        row.set(Column.BIRTH, digits.substring(0, 4) + digits.substring(6) + digits.substring(4, 6));
    }
}
