package org.buluo.bench.policy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.buluo.core.policy.Category;
import org.buluo.core.policy.ChildFacts;
import org.buluo.core.policy.Status;
import org.buluo.core.roster.Ownership;
import org.buluo.core.schooling.Stage;

/**
 * A child as a two-valued engine likes it best: a bean whose groups of categories were worked out beforehand. What is
 * not known fulfils no condition.
 */
public final class Pupil {

    private static final Set<Category> FOUR = EnumSet.of(
            Category.REGISTERED_POOR, Category.DISABLED, Category.MINIMUM_LIVING_RURAL, Category.DESTITUTE_RURAL);

    private final Stage stage;
    private final int grade;
    private final boolean boarder;
    private final boolean dayPupil;
    private final boolean anyPoor;
    private final boolean fourClasses;
    private final boolean registeredPoor;
    private final boolean schoolHere;
    private final boolean householdHere;
    private final boolean rural;
    private final boolean atSchool;
    private final boolean openToAll;
    private final long tuition;

    Pupil(ChildFacts facts, String home) {
        Set<Category> held = facts.categories() == null ? Set.of() : facts.categories();
        stage = facts.stage();
        grade = facts.grade() == null ? Integer.MAX_VALUE : facts.grade();
        boarder = Boolean.TRUE.equals(facts.boarding());
        dayPupil = Boolean.FALSE.equals(facts.boarding());
        anyPoor = !held.isEmpty();
        fourClasses = !Collections.disjoint(held, FOUR);
        registeredPoor = held.contains(Category.REGISTERED_POOR);
        schoolHere = home.equals(facts.schoolCounty());
        householdHere = home.equals(facts.householdCounty());
        rural = Boolean.TRUE.equals(facts.rural());
        atSchool = facts.status() == Status.IN_SCHOOL;
        openToAll = facts.schoolType() == Ownership.PUBLIC || facts.schoolType() == Ownership.INCLUSIVE;
        tuition = facts.tuition() == null ? -1 : facts.tuition().value();
    }

    /** Stage; null when not known. */
    public Stage getStage() {
        return stage;
    }

    /** Grade; very high when not known. */
    public int getGrade() {
        return grade;
    }

    /** Surely boards. */
    public boolean isBoarder() {
        return boarder;
    }

    /** Surely does not board. */
    public boolean isDayPupil() {
        return dayPupil;
    }

    /** Holds any category. */
    public boolean isAnyPoor() {
        return anyPoor;
    }

    /** Holds one of the four. */
    public boolean isFourClasses() {
        return fourClasses;
    }

    /** Registered poor. */
    public boolean isRegisteredPoor() {
        return registeredPoor;
    }

    /** The school is this county's. */
    public boolean isSchoolHere() {
        return schoolHere;
    }

    /** The household is this county's. */
    public boolean isHouseholdHere() {
        return householdHere;
    }

    /** Rural. */
    public boolean isRural() {
        return rural;
    }

    /** At school. */
    public boolean isAtSchool() {
        return atSchool;
    }

    /** At a public or an inclusive school. */
    public boolean isOpenToAll() {
        return openToAll;
    }

    /** Fen; -1 when not known. */
    public long getTuition() {
        return tuition;
    }
}
