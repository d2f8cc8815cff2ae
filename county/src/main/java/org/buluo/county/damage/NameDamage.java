package org.buluo.county.damage;

import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Column;
import org.buluo.county.rosters.Row;

/** A slip in the name; one name suffers one slip. */
abstract class NameDamage implements Damage {

    @Override
    public boolean fits(Row row) {
        return row.person() != null && row.get(Column.NAME).equals(row.person().name());
    }

    @Override
    public void strike(Row row, Scene scene, Dice dice) {
        row.set(Column.NAME, spoil(row.get(Column.NAME), row, dice));
    }

    /** What the cell says instead. */
    abstract String spoil(String name, Row row, Dice dice);
}
