package org.buluo.county.lives;

import org.buluo.core.roster.Change;
import org.buluo.core.roster.RollStatus;
import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Moved;
import org.buluo.county.rosters.OnElsewhereList;
import org.buluo.county.rosters.OnRoll;
import org.buluo.county.rosters.Place;
import org.buluo.county.schools.Grading;

/** Moved to a school in another county during the term; the old roll has often not noticed. */
final class TransferredThisTerm implements Story {

    @Override
    public void tell(Child child) {
        Dice dice = child.dice();
        Grading grade = Pupils.grade(child);
        OnRoll row = child.roll(child.school(grade), grade);
        boolean early = dice.chance(0.7);
        boolean noticed = early && dice.chance(0.3);
        child.lists().say(noticed ? row.stated(RollStatus.TRANSFERRED_OUT, "转出") : row);
        Place place = Place.draw(dice);
        String destination = dice.chance(0.2) ? "" : place.address();
        child.lists()
                .say(new Moved(
                        Change.TRANSFERRED_OUT,
                        early ? child.beforeCutOff() : child.afterCutOff(),
                        destination,
                        false,
                        row.school(),
                        grade,
                        child.studentNo()));
        if (early && dice.chance(0.4)) {
            child.lists().say(new OnElsewhereList(place, grade));
        }
        if (early && Letters.answered(child)) {
            Letters.reply(child, place, grade);
        }
    }
}
