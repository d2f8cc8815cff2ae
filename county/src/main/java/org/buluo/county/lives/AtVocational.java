package org.buluo.county.lives;

import org.buluo.core.roster.RollStatus;
import org.buluo.core.schooling.Stage;
import org.buluo.county.rosters.OnRoll;
import org.buluo.county.schools.Grading;

/** At the vocational school; in the third year most are out on a placement. */
final class AtVocational implements Story {

    @Override
    public void tell(Child child) {
        Grading grade = Upper.grade(child, Stage.VOCATIONAL);
        OnRoll row = child.roll(child.school(grade), grade);
        boolean placed = row.vocational() && grade.number() == 3 && child.dice().chance(0.7);
        child.lists().say(placed ? row.stated(RollStatus.PRESENT, "顶岗实习") : row);
    }
}
