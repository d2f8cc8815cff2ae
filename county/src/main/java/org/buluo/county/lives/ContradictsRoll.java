package org.buluo.county.lives;

import org.buluo.core.schooling.Stage;
import org.buluo.county.rosters.OnElsewhereList;
import org.buluo.county.rosters.Place;
import org.buluo.county.schools.Grading;

/** Back from elsewhere and on the roll, while the township's list or a reply still puts it there. */
final class ContradictsRoll implements Story {

    @Override
    public void tell(Child child) {
        Grading grade = Pupils.grade(child);
        child.enrol(grade);
        Place place = Place.draw(child.dice());
        Grading stale = grade.number() > 1 ? new Grading(grade.stage(), grade.number() - 1) : grade;
        child.lists().say(new OnElsewhereList(place, stale.stage() == Stage.PRESCHOOL ? grade : stale));
        if (Letters.answered(child) && child.dice().chance(0.3)) {
            Letters.reply(child, place, stale);
        }
    }
}
