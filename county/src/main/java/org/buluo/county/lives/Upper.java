package org.buluo.county.lives;

import org.buluo.core.schooling.Stage;
import org.buluo.county.schools.Grading;

/** Grades of those who are past the ninth. */
final class Upper {

    private Upper() {}

    /** The grade of the child's age in an upper stage, or in junior school when it began late. */
    static Grading grade(Child child, Stage stage) {
        Grading grade = child.grade();
        if (grade == null) {
            return new Grading(stage, 3);
        }
        return grade.stage() == Stage.SENIOR ? new Grading(stage, grade.number()) : grade;
    }
}
