package org.buluo.county.damage;

import org.buluo.core.roster.RosterKind;
import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Column;
import org.buluo.county.rosters.Row;

/** 户编号 left blank without a merge. */
final class MissingHouseholdNumber implements Damage {

    @Override
    public double rate(Errors errors) {
        return errors.rate(0, 0.002, 0.01);
    }

    @Override
    public boolean fits(Row row) {
        return row.kind() == RosterKind.REGISTERED_POOR;
    }

    @Override
    public void strike(Row row, Scene scene, Dice dice) {
        row.set(Column.HOUSEHOLD_NO, "");
    }
}
