package org.buluo.county.damage;

import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Column;
import org.buluo.county.rosters.Row;

/** Another telephone, none, or the office's own on every row. */
final class OtherPhone implements Damage {

    private static final String OFFICE = "0718-0000000";

    @Override
    public double rate(Errors errors) {
        return errors.rate(0.30, 0.50, 0.70);
    }

    @Override
    public boolean fits(Row row) {
        return !row.get(Column.PHONE).isEmpty();
    }

    @Override
    public void strike(Row row, Scene scene, Dice dice) {
        double at = dice.unit();
        String other = "142" + (10_000_000 + dice.below(90_000_000));
        row.set(Column.PHONE, at < 0.3 ? "" : at < 0.4 ? OFFICE : other);
    }
}
