package org.buluo.county.lives;

import org.buluo.core.schooling.Stage;
import org.buluo.county.schools.Grading;

/** Grades of stories that only happen at school. */
final class Pupils {

    private Pupils() {}

    /** The child's grade; the first of primary school for one who is still in kindergarten. */
    static Grading grade(Child child) {
        Grading grade = child.grade();
        if (grade == null) {
            return new Grading(Stage.SENIOR, 3);
        }
        return grade.stage() == Stage.PRESCHOOL ? new Grading(Stage.PRIMARY, 1) : grade;
    }
}
