package org.buluo.county.lives;

import org.buluo.core.roster.Change;
import org.buluo.core.roster.RollStatus;
import org.buluo.core.schooling.Stage;
import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Moved;
import org.buluo.county.schools.Grading;
import org.buluo.county.schools.School;

/** Finished the ninth grade and did not go on (两后生). */
final class Graduated implements Story {

    @Override
    public void tell(Child child) {
        Dice dice = child.dice();
        Grading grade = new Grading(Stage.JUNIOR, 3);
        School school = child.school(grade);
        if (dice.chance(0.3)) {
            child.lists().say(child.roll(school, grade).stated(RollStatus.GRADUATED, "毕业"));
            return;
        }
        boolean dated = dice.chance(0.8);
        child.lists()
                .say(new Moved(
                        Change.GRADUATED,
                        dated ? child.beforeTerm() : null,
                        "",
                        false,
                        school,
                        grade,
                        child.studentNo()));
    }
}
