package org.buluo.county.damage;

import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Column;
import org.buluo.county.rosters.Row;

/** 男 for 女, or the other way round. */
final class WrongSex implements Damage {

    @Override
    public double rate(Errors errors) {
        return errors.rate(0.001, 0.005, 0.02);
    }

    @Override
    public boolean fits(Row row) {
        return !row.get(Column.SEX).isEmpty();
    }

    @Override
    public void strike(Row row, Scene scene, Dice dice) {
        row.set(Column.SEX, row.get(Column.SEX).equals("男") ? "女" : "男");
    }
}
