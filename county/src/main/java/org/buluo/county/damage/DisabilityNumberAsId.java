package org.buluo.county.damage;

import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Column;
import org.buluo.county.rosters.Row;

/** The number of the disability card stands in the identity number's column. */
final class DisabilityNumberAsId extends IdDamage {

    @Override
    public double rate(Errors errors) {
        return errors.rate(0, 0.25, 0.4);
    }

    @Override
    public boolean fits(Row row) {
        return super.fits(row)
                && (!row.get(Column.DISABILITY).isEmpty()
                        || row.get(Column.HEALTH).equals("残疾"));
    }

    @Override
    public void strike(Row row, Scene scene, Dice dice) {
        if (!scene.card().isEmpty()) {
            row.set(Column.ID, scene.card());
        }
    }

    @Override
    String spoil(String id, Row row, Dice dice) {
        return id;
    }
}
