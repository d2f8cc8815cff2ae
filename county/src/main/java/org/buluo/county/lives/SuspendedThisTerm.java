package org.buluo.county.lives;

import java.time.LocalDate;
import org.buluo.core.roster.Change;
import org.buluo.county.rosters.Moved;
import org.buluo.county.rosters.OnRoll;

/** Suspended during the term; the roll still says 在读. After the cut-off the term is due all the same. */
final class SuspendedThisTerm implements Story {

    @Override
    public void tell(Child child) {
        OnRoll row = child.enrol(Pupils.grade(child));
        LocalDate date = child.dice().chance(0.6) ? child.beforeCutOff() : child.afterCutOff();
        child.lists().say(new Moved(Change.SUSPENDED, date, "", false, row.school(), row.grade(), child.studentNo()));
    }
}
