package org.buluo.county.lives;

import org.buluo.core.schooling.Stage;
import org.buluo.county.schools.Grading;

/** In a kindergarten of the township. */
final class AtKindergarten implements Story {

    @Override
    public void tell(Child child) {
        Grading grade = child.grade();
        child.attendKindergarten(grade == null ? new Grading(Stage.PRESCHOOL, 1) : grade);
    }
}
