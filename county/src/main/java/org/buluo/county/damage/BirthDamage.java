package org.buluo.county.damage;

import org.buluo.county.rosters.Column;
import org.buluo.county.rosters.Row;

/** A slip in the birth date; one date suffers one slip. */
abstract class BirthDamage implements Damage {

    @Override
    public boolean fits(Row row) {
        return row.person() != null && row.get(Column.BIRTH).equals(row.person().birthDigits());
    }
}
