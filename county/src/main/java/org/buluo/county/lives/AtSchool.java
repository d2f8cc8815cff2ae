package org.buluo.county.lives;

import org.buluo.core.schooling.Stage;
import org.buluo.county.schools.Grading;

/** At school in the township; a first-grader may still stand on the kindergarten's list. */
final class AtSchool implements Story {

    private static final double STALE = 0.02;

    @Override
    public void tell(Child child) {
        Grading grade = child.grade();
        if (grade.stage() == Stage.PRESCHOOL) {
            child.attendKindergarten(grade);
            return;
        }
        child.enrol(grade);
        boolean first = grade.stage() == Stage.PRIMARY && grade.number() == 1;
        if (first && child.dice().chance(STALE)) {
            child.attendKindergarten(new Grading(Stage.PRESCHOOL, 3));
        }
    }
}
