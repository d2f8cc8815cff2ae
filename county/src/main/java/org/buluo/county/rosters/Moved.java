package org.buluo.county.rosters;

import java.time.LocalDate;
import org.buluo.core.roster.Change;
import org.buluo.core.roster.RosterKind;
import org.buluo.county.schools.Grading;
import org.buluo.county.schools.School;

/**
 * A leaver row (离校异动).
 *
 * @param date null when it is not told
 * @param destination 去向; may be empty
 * @param inside whether 去向 names this county or a school of it
 * @param school null when the row does not tell
 * @param grade null when the row does not tell
 */
public record Moved(
        Change change,
        LocalDate date,
        String destination,
        boolean inside,
        School school,
        Grading grade,
        String studentNo)
        implements Statement {

    @Override
    public Row row(Lists about) {
        return about.row(RosterKind.LEAVER, this)
                .set(Column.STUDENT_NO, studentNo)
                .set(Column.CHANGE, change.chinese())
                .set(Column.DATE, Days.digits(date))
                .set(Column.DESTINATION, destination)
                .set(Column.SCHOOL, school == null ? "" : school.name())
                .set(Column.GRADE, grade == null ? "" : grade.words());
    }
}
