package org.buluo.county.lives;

import org.buluo.core.roster.Change;
import org.buluo.core.roster.RollStatus;
import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Moved;
import org.buluo.county.rosters.OnRoll;
import org.buluo.county.schools.Grading;

/** Back at school after a suspension; the roll may still say 休学. Some came from elsewhere: 转入. */
final class Returned implements Story {

    @Override
    public void tell(Child child) {
        Dice dice = child.dice();
        Grading grade = Pupils.grade(child);
        OnRoll row = child.roll(child.school(grade), grade);
        boolean cameFromElsewhere = dice.chance(0.25);
        if (cameFromElsewhere) {
            child.lists().say(row);
            say(child, Change.TRANSFERRED_IN, row, true);
            return;
        }
        child.lists().say(dice.chance(0.5) ? row.stated(RollStatus.SUSPENDED, "休学") : row);
        child.lists()
                .say(new Moved(
                        Change.SUSPENDED, child.beforeTerm(), "", false, row.school(), grade, child.studentNo()));
        say(child, Change.RETURNED, row, dice.chance(0.75));
    }

    private static void say(Child child, Change change, OnRoll row, boolean early) {
        child.lists()
                .say(new Moved(
                        change,
                        early ? child.beforeCutOff() : child.afterCutOff(),
                        "",
                        false,
                        row.school(),
                        row.grade(),
                        child.studentNo()));
    }
}
