package org.buluo.county.damage;

import org.buluo.county.people.Dice;
import org.buluo.county.people.Village;
import org.buluo.county.rosters.Column;
import org.buluo.county.rosters.Row;

/** Another village of the township, where the family lived before or lives now; a village stays a village. */
final class OtherVillage implements Damage {

    @Override
    public double rate(Errors errors) {
        return errors.rate(0.02, 0.05, 0.12);
    }

    @Override
    public boolean fits(Row row) {
        return row.person() != null
                && (!row.get(Column.VILLAGE).isEmpty() || row.get(Column.HUKOU).contains("建始县"));
    }

    @Override
    public void strike(Row row, Scene scene, Dice dice) {
        Village other = dice.pick(scene.villages());
        if (scene.household() == null
                || other.community() != scene.household().village().community()) {
            return;
        }
        if (!row.get(Column.VILLAGE).isEmpty()) {
            row.set(Column.VILLAGE, other.name());
        }
        if (row.get(Column.HUKOU).contains("建始县")) {
            row.set(Column.HUKOU, other.address());
        }
    }
}
