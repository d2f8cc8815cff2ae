package org.buluo.county.lives;

import org.buluo.core.schooling.Stage;
import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Attendance;
import org.buluo.county.rosters.OnRoll;
import org.buluo.county.schools.Grading;

/** On two rolls: the old school did not strike it off, or senior and vocational school both count it. */
final class OnTwoRolls implements Story {

    @Override
    public void tell(Child child) {
        Dice dice = child.dice();
        Grading grade = Pupils.grade(child);
        OnRoll row = child.enrol(grade);
        if (grade.stage() == Stage.SENIOR) {
            Grading vocational = new Grading(Stage.VOCATIONAL, grade.number());
            child.enrol(vocational);
            return;
        }
        Grading below = grade.number() > 1 ? new Grading(grade.stage(), grade.number() - 1) : grade;
        Attendance same = row.attendance();
        if (grade.stage() == Stage.JUNIOR && grade.number() == 1 && dice.chance(0.6)) {
            below = new Grading(Stage.PRIMARY, 6);
        }
        child.lists().say(child.roll(other(child, row, below), below).attending(same));
    }

    private static org.buluo.county.schools.School other(Child child, OnRoll row, Grading grade) {
        var schools = child.setting().directory().of(child.household().village());
        var wanted = grade.stage() == Stage.PRIMARY ? schools.primaries() : schools.juniors();
        var found = child.dice().pick(wanted);
        return found.equals(row.school()) ? wanted.get(0) : found;
    }
}
