package org.buluo.core.linkage.pairing.kept;

import org.buluo.core.linkage.pairing.block.Asking;
import org.buluo.core.linkage.pairing.choice.Person;
import org.buluo.core.linkage.pairing.row.Register;
import org.buluo.core.linkage.pairing.side.LongIndex;
import org.buluo.core.linkage.pairing.side.Side;

/**
 * A left row that was linked with a row of another roll is not free: that row stands beside those that ask for it now, as
 * it would if all rolls were linked together. Not when it is on this roll itself, nor when the row that asks is the same
 * person's: children change schools, and rolls come again with their rows numbered anew.
 */
final class Rivals {

    private final Asking asked;
    private final Side roll;
    private final LongIndex onRoll;

    Rivals(Asking asked, Side roll) {
        this.asked = asked;
        this.roll = roll;
        Register register = roll.register();
        onRoll = new LongIndex(register.rows());
        for (int row = 0; row < register.rows(); row++) {
            onRoll.add(Links.hash(register.key(row)));
        }
    }

    /** Takes from the odds of a left row's pairs what its rival has. */
    void weigh(KeptRow row, int l, float[] odds) {
        float rival = row.rivalOdds();
        long person = row.rivalPerson();
        if (rival <= 0 || person == 0 || onRoll.find(row.rivalKey()) >= 0) {
            return;
        }
        for (int pair = asked.pairs().first(l); pair < asked.pairs().first(l + 1); pair++) {
            if (Person.of(roll, asked.pairs().right(pair)) != person) {
                odds[pair] -= (float) Math.log1p(Math.exp(rival));
            }
        }
    }
}
