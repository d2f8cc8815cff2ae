package org.buluo.county.damage;

import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Row;

/** A spreadsheet made a float of it: 4.22899E+17. */
final class ScientificNotation extends IdDamage {

    @Override
    public double rate(Errors errors) {
        return errors.rate(0, 0.004, 0.02);
    }

    @Override
    String spoil(String id, Row row, Dice dice) {
        return asFloat(id);
    }
}
