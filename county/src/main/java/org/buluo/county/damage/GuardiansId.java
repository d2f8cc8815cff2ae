package org.buluo.county.damage;

import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Row;

/** The parent's number in the child's row. */
final class GuardiansId extends IdDamage {

    @Override
    public double rate(Errors errors) {
        return errors.rate(0, 0.008, 0.03);
    }

    @Override
    public boolean fits(Row row) {
        return super.fits(row) && !row.person().mother().isEmpty();
    }

    @Override
    String spoil(String id, Row row, Dice dice) {
        return row.person().mother();
    }
}
