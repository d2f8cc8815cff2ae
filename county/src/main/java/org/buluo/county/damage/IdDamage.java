package org.buluo.county.damage;

import java.util.Locale;
import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Column;
import org.buluo.county.rosters.Row;

/** A slip in the identity number; one number suffers one slip. */
abstract class IdDamage implements Damage {

    private static final int REGION = 6;
    private static final int BODY = 17;

    @Override
    public boolean fits(Row row) {
        return row.person() != null && row.get(Column.ID).equals(row.person().id());
    }

    @Override
    public void strike(Row row, Scene scene, Dice dice) {
        row.set(Column.ID, spoil(row.get(Column.ID), row, dice));
    }

    /** What the cell says instead. */
    abstract String spoil(String id, Row row, Dice dice);

    /** A place after the region, which stays one that was never assigned, and before the check character. */
    static int place(Dice dice) {
        return REGION + dice.below(BODY - REGION);
    }

    /** The number with another digit at a place. */
    static String otherDigit(String id, int place, Dice dice) {
        char wrong = (char) ('0' + (id.charAt(place) - '0' + 1 + dice.below(9)) % 10);
        return id.substring(0, place) + wrong + id.substring(place + 1);
    }

    /** Half of the offices fill the birth date from the number, right or wrong. */
    static void copyBirth(Row row, String id, Dice dice) {
        if (!row.get(Column.BIRTH).isEmpty() && dice.chance(0.5) && BirthDates.exists(id.substring(6, 14))) {
            row.set(Column.BIRTH, id.substring(6, 14));
        }
    }

    /** The digits as text of a float: 4.22899E+17. */
    static String asFloat(String id) {
        return String.format(Locale.ROOT, "%c.%sE+17", id.charAt(0), id.substring(1, 6));
    }
}
