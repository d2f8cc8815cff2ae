package org.buluo.core.indicator;

import org.buluo.core.account.ChildAccount;
import org.buluo.core.roster.Resident;
import org.buluo.core.roster.ResidentState;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.core.schooling.Stage;

/**
 * A child as rates see it.
 *
 * @param age full years; -1 when not known
 */
record Subject(ChildAccount child, int age) {

    /** Whether the population register has the child as living here. */
    boolean isResident() {
        return child.schoolingAtCutOff() != SchoolStanding.LEFT
                && child.rows().stream()
                        .anyMatch(row -> row instanceof Resident resident && resident.state() == ResidentState.NORMAL);
    }

    boolean isAged(int from, int to) {
        return age >= from && age <= to;
    }

    /** Whether a resident is in a kindergarten or at school, here or elsewhere. */
    boolean isAtSchool() {
        return switch (child.schoolingAtCutOff()) {
            case ENROLLED, ELSEWHERE, HOME_TAUGHT -> isResident();
            default -> false;
        };
    }

    /** The same, but in no kindergarten: a list that names no stage is one of pupils. */
    boolean isPupil() {
        return isAtSchool() && !isIn(Stage.PRESCHOOL);
    }

    boolean isIn(Stage stage) {
        return child.stage() == stage;
    }

    /** Whether the child need not be at school: with approval, or because compulsory schooling is done. */
    boolean isExcused() {
        return child.schoolingAtCutOff() == SchoolStanding.SUSPENDED
                || child.schoolingAtCutOff() == SchoolStanding.COMPLETED;
    }
}
