package org.buluo.county.lives;

import java.time.LocalDate;
import org.buluo.core.roster.Change;
import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Moved;
import org.buluo.county.rosters.OnRoll;

/** Left school before the ninth grade was done, or a senior school; a 退学 row beats a roll that says 在读. */
final class DroppedOut implements Story {

    @Override
    public void tell(Child child) {
        Dice dice = child.dice();
        OnRoll row = child.enrol(Pupils.grade(child));
        LocalDate date = dice.chance(0.7) ? child.beforeCutOff() : child.afterCutOff();
        child.lists().say(new Moved(Change.WITHDRAWN, date, "", false, row.school(), row.grade(), child.studentNo()));
    }
}
