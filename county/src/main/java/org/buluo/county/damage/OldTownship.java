package org.buluo.county.damage;

import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Column;
import org.buluo.county.rosters.Row;

/** The township's name of before it became a town: 长梁乡. */
final class OldTownship implements Damage {

    @Override
    public double rate(Errors errors) {
        return errors.rate(0.05, 0.2, 0.4);
    }

    @Override
    public boolean fits(Row row) {
        return row.get(Column.TOWNSHIP).equals("长梁镇") || row.get(Column.HUKOU).contains("长梁镇");
    }

    @Override
    public void strike(Row row, Scene scene, Dice dice) {
        row.set(Column.TOWNSHIP, row.get(Column.TOWNSHIP).replace("长梁镇", "长梁乡"));
        row.set(Column.HUKOU, row.get(Column.HUKOU).replace("长梁镇", "长梁乡"));
    }
}
