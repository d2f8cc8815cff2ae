package org.buluo.county.lives;

import org.buluo.core.schooling.Stage;
import org.buluo.county.rosters.Attendance;
import org.buluo.county.rosters.HoldsDisabilityCard;
import org.buluo.county.schools.Grading;

/** Too ill for school: teachers come home (送教上门). */
final class TaughtAtHome implements Story {

    @Override
    public void tell(Child child) {
        Grading grade = child.grade();
        if (grade.stage() == Stage.PRESCHOOL) {
            grade = new Grading(Stage.PRIMARY, 1);
        }
        if (!child.lists().has(HoldsDisabilityCard.class)) {
            child.lists().say(Hardships.card(child.dice()));
        }
        Attendance how = child.dice().chance(0.8) ? Attendance.HOME : Attendance.HOME_BY_CLASS;
        child.lists().say(child.roll(child.school(grade), grade).attending(how));
    }
}
