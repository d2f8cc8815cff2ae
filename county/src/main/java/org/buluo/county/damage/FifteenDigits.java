package org.buluo.county.damage;

import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Row;

/** The number of the old form; whoever was born after 1999 never had one. */
final class FifteenDigits extends IdDamage {

    @Override
    public double rate(Errors errors) {
        return errors.rate(0, 0.01, 0.06);
    }

    @Override
    public boolean fits(Row row) {
        return super.fits(row) && row.person().birth().getYear() < 2000;
    }

    @Override
    String spoil(String id, Row row, Dice dice) {
        return id.substring(0, 6) + id.substring(8, 17);
    }
}
