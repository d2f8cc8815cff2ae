package org.buluo.county.damage;

import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Row;

/** An old system wrote 䶮 as U+E863, in the private area; another lost the rare character altogether. */
final class PrivateCharacter extends NameDamage {

    @Override
    public double rate(Errors errors) {
        return errors.rate(0.1, 0.5, 0.7);
    }

    @Override
    public boolean fits(Row row) {
        return super.fits(row)
                && (row.person().name().contains("䶮") || row.person().name().contains("㛃"));
    }

    @Override
    String spoil(String name, Row row, Dice dice) {
        return name.replace('䶮', '\uE863').replace("㛃", "?");
    }
}
