package org.buluo.county.lives;

import java.time.LocalDate;
import org.buluo.core.roster.Change;
import org.buluo.county.rosters.Moved;
import org.buluo.county.schools.Grading;

/** Suspended before the term and on no roll since: within twelve months it is suspended, then it is missing. */
final class SuspendedBefore implements Story {

    private static final int MONTHS = 14;

    @Override
    public void tell(Child child) {
        Grading grade = Pupils.grade(child);
        LocalDate cutOff = child.setting().days().cutOff();
        LocalDate date = cutOff.minusMonths(child.dice().between(3, MONTHS))
                .plusDays(child.dice().between(2, 20));
        child.lists().say(new Moved(Change.SUSPENDED, date, "", false, child.school(grade), grade, child.studentNo()));
    }
}
