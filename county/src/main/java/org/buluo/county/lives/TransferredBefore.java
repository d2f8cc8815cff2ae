package org.buluo.county.lives;

import org.buluo.core.roster.Change;
import org.buluo.core.roster.RollStatus;
import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Moved;
import org.buluo.county.rosters.OnElsewhereList;
import org.buluo.county.rosters.Place;
import org.buluo.county.schools.Grading;

/** Moved to a school in another county before the term: known by a leaver row, or by a roll row that says 转出. */
final class TransferredBefore implements Story {

    @Override
    public void tell(Child child) {
        Dice dice = child.dice();
        Grading grade = Pupils.grade(child);
        Place place = Place.draw(dice);
        if (dice.chance(0.3)) {
            child.lists().say(child.roll(child.school(grade), grade).stated(RollStatus.TRANSFERRED_OUT, "转出"));
        } else {
            child.lists()
                    .say(new Moved(
                            Change.TRANSFERRED_OUT,
                            child.beforeTerm(),
                            place.address(),
                            false,
                            child.school(grade),
                            grade,
                            child.studentNo()));
        }
        if (dice.chance(0.7)) {
            child.lists().say(new OnElsewhereList(place, grade));
        }
        if (Letters.answered(child)) {
            Letters.reply(child, place, grade);
        }
    }
}
