package org.buluo.county.lives;

import org.buluo.core.schooling.Stage;
import org.buluo.county.people.Dice;
import org.buluo.county.rosters.OnElsewhereList;
import org.buluo.county.rosters.Place;
import org.buluo.county.schools.Grading;

/** With the parents in another county: the township lists it, and the other county may have answered. */
final class StudiesElsewhere implements Story {

    private static final double BY_REPLY_ALONE = 0.03;
    private static final double STAGE_UNTOLD = 0.02;

    @Override
    public void tell(Child child) {
        Dice dice = child.dice();
        Place place = Place.draw(dice);
        Grading grade = grade(child);
        boolean answered = Letters.answered(child);
        if (answered && dice.chance(BY_REPLY_ALONE)) {
            Letters.reply(child, place, grade);
            return;
        }
        boolean untold = !answered && dice.chance(STAGE_UNTOLD);
        child.lists().say(new OnElsewhereList(place, untold ? null : grade));
        if (answered) {
            Letters.reply(child, place, grade);
        }
    }

    static Grading grade(Child child) {
        Grading grade = child.grade() == null ? new Grading(Stage.PRESCHOOL, 1) : child.grade();
        boolean vocational = grade.stage() == Stage.SENIOR && child.dice().chance(0.45);
        return vocational ? new Grading(Stage.VOCATIONAL, grade.number()) : grade;
    }
}
