package org.buluo.county.lives;

import org.buluo.core.roster.RollStatus;
import org.buluo.county.schools.Grading;

/** Ill for long: the roll says 休学. */
final class SuspendedOnRoll implements Story {

    @Override
    public void tell(Child child) {
        Grading grade = Pupils.grade(child);
        child.lists().say(child.roll(child.school(grade), grade).stated(RollStatus.SUSPENDED, "休学"));
    }
}
