package org.buluo.county.lives;

import org.buluo.core.roster.Change;
import org.buluo.core.roster.RollStatus;
import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Moved;
import org.buluo.county.rosters.OnRoll;
import org.buluo.county.schools.Grading;

/** A roll row without presence: 退学, 离校 or, of a primary school, 毕业; nobody has seen the child since. */
final class OffTheRoll implements Story {

    @Override
    public void tell(Child child) {
        Dice dice = child.dice();
        Grading grade = Pupils.grade(child);
        OnRoll row = child.roll(child.school(grade), grade);
        double kind = dice.unit();
        if (kind < 0.4) {
            child.lists().say(row.stated(RollStatus.WITHDRAWN, "退学"));
        } else if (kind < 0.65) {
            child.lists().say(row.stated(RollStatus.LEFT_SCHOOL, "离校"));
        } else if (kind < 0.85) {
            child.lists().say(row.stated(RollStatus.GRADUATED, "毕业"));
        } else {
            child.lists().say(row.stated(RollStatus.TRANSFERRED_OUT, "转出"));
            child.lists()
                    .say(new Moved(
                            Change.TRANSFERRED_IN, child.beforeCutOff(), "", false, null, null, child.studentNo()));
        }
    }
}
