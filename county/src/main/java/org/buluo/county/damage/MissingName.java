package org.buluo.county.damage;

import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Column;
import org.buluo.county.rosters.Row;

/** No name; a number is left. */
final class MissingName extends NameDamage {

    @Override
    public double rate(Errors errors) {
        return errors.rate(0, 0.0005, 0.002);
    }

    @Override
    public boolean fits(Row row) {
        return super.fits(row)
                && (row.get(Column.ID).equals(row.person().id())
                        || !row.get(Column.STUDENT_NO).isEmpty()
                        || !row.get(Column.PERSON_NO).isEmpty());
    }

    @Override
    String spoil(String name, Row row, Dice dice) {
        return "";
    }
}
