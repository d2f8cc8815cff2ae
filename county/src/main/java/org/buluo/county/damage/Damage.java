package org.buluo.county.damage;

import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Row;

/** One kind of slip. */
interface Damage {

    /** How often it befalls a row that it fits, when the office types from paper. */
    double rate(Errors errors);

    /** Whether it can befall the row as it stands. */
    boolean fits(Row row);

    /** Befalls the row. */
    void strike(Row row, Scene scene, Dice dice);
}
