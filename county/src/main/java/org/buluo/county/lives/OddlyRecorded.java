package org.buluo.county.lives;

import java.time.LocalDate;
import org.buluo.core.roster.Change;
import org.buluo.core.roster.RollStatus;
import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Moved;
import org.buluo.county.rosters.OnElsewhereList;
import org.buluo.county.rosters.OnRoll;
import org.buluo.county.rosters.Place;
import org.buluo.county.schools.Grading;

/** At school, with a row beside it that proves nothing: undated, in unknown words, or elsewhere at home. */
final class OddlyRecorded implements Story {

    private static final LocalDate UNDATED = null;

    @Override
    public void tell(Child child) {
        Dice dice = child.dice();
        Grading grade = Pupils.grade(child);
        OnRoll row = child.roll(child.school(grade), grade);
        double how = dice.unit();
        if (how < 0.4) {
            child.lists().say(row.stated(RollStatus.PRESENT, "待定"));
            return;
        }
        child.lists().say(row);
        if (how < 0.75) {
            Change change = dice.chance(0.5) ? Change.TRANSFERRED_OUT : Change.SUSPENDED;
            child.lists().say(new Moved(change, UNDATED, "", false, row.school(), grade, child.studentNo()));
        } else {
            child.lists().say(new OnElsewhereList(Place.home(), null));
        }
    }
}
