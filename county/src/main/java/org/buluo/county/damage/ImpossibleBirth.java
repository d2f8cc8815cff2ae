package org.buluo.county.damage;

import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Column;
import org.buluo.county.rosters.Row;

/** A date that no calendar has, or one in words. */
final class ImpossibleBirth extends BirthDamage {

    @Override
    public double rate(Errors errors) {
        return errors.rate(0, 0.001, 0.005);
    }

    @Override
    public void strike(Row row, Scene scene, Dice dice) {
        String year = row.get(Column.BIRTH).substring(0, 4);
        row.set(Column.BIRTH, dice.chance(0.5) ? year + "0231" : "农历" + year + "年腊月");
    }
}
