package org.buluo.county.lives;

import org.buluo.core.schooling.Stage;
import org.buluo.county.schools.Grading;

/** At a school across the county line, whose row came with our rolls. */
final class OnNeighboursRoll implements Story {

    @Override
    public void tell(Child child) {
        Grading grade = Pupils.grade(child);
        if (grade.stage() == Stage.PRIMARY) {
            child.lists().say(child.roll(child.setting().directory().neighbour(), grade));
        } else {
            child.enrol(grade);
        }
    }
}
