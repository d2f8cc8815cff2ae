package org.buluo.core.policy;

import java.util.Objects;
import java.util.Set;
import org.buluo.core.money.Fen;
import org.buluo.core.roster.Ownership;
import org.buluo.core.schooling.Stage;

/**
 * What is known of a child on a term's cut-off day. Null means not known, which is never the same as no. A grade
 * outside 1 to 99 and {@link Ownership#UNKNOWN} become null. Equal when all facts are.
 */
public final class ChildFacts {

    /** Stands for a county that is surely another one, when no file names it. */
    public static final String ANOTHER_COUNTY = "another";

    /** The last grade that a fact may state. */
    public static final int LAST_GRADE = 99;

    /** A child of whom nothing is known. */
    public static final ChildFacts NOTHING = new ChildFacts(null, null, null, null, null, null, null, null, null, null);

    private final Stage stage;
    private final Integer grade;
    private final Boolean boarding;
    private final Set<Category> categories;
    private final String schoolCounty;
    private final String householdCounty;
    private final Boolean rural;
    private final Status status;
    private final Ownership schoolType;
    private final Fen tuition;
    private final int packed;

    /**
     * Keeps what is known.
     *
     * @param stage the stage of schooling
     * @param grade the grade within the stage, 1 to 99
     * @param boarding whether the child boards
     * @param categories the categories held; the empty set is known to hold none
     * @param schoolCounty six digits
     * @param householdCounty six digits
     * @param rural whether the household is registered outside the county town
     * @param status whether the child is at school
     * @param schoolType public, inclusive or private
     * @param tuition approved tuition per term
     */
    public ChildFacts(
            Stage stage,
            Integer grade,
            Boolean boarding,
            Set<Category> categories,
            String schoolCounty,
            String householdCounty,
            Boolean rural,
            Status status,
            Ownership schoolType,
            Fen tuition) {
        this.stage = stage;
        this.grade = grade == null || grade < 1 || grade > LAST_GRADE ? null : grade;
        this.boarding = boarding;
        this.categories = categories == null ? null : CategorySet.copyOf(categories);
        this.schoolCounty = schoolCounty;
        this.householdCounty = householdCounty;
        this.rural = rural;
        this.status = status;
        this.schoolType = schoolType == Ownership.UNKNOWN ? null : schoolType;
        this.tuition = tuition;
        this.packed = PackedBits.of(this);
    }

    /** Where the child is in its schooling; null when not known. */
    public Stage stage() {
        return stage;
    }

    /** Within the stage, 1 to 99; null when not known. */
    public Integer grade() {
        return grade;
    }

    /** Whether the child boards; null when not known. */
    public Boolean boarding() {
        return boarding;
    }

    /** The categories held; empty is known to hold none; null when not known. */
    public Set<Category> categories() {
        return categories;
    }

    /** The county of the school, six digits; null when not known. */
    public String schoolCounty() {
        return schoolCounty;
    }

    /** The county of the household, six digits; null when not known. */
    public String householdCounty() {
        return householdCounty;
    }

    /** Whether the household is registered outside the county town; null when not known. */
    public Boolean rural() {
        return rural;
    }

    /** Whether the child is at school; null when not known. */
    public Status status() {
        return status;
    }

    /** Public, inclusive or private; null when not known. */
    public Ownership schoolType() {
        return schoolType;
    }

    /** Approved tuition per term; null when not known. */
    public Fen tuition() {
        return tuition;
    }

    /** All facts but the counties and the sum of the tuition, as {@link PackedBits} has them. */
    int packed() {
        return packed;
    }

    /** The same child with another stage. */
    public ChildFacts withStage(Stage known) {
        return new ChildFacts(
                known, grade, boarding, categories, schoolCounty, householdCounty, rural, status, schoolType, tuition);
    }

    /** The same child with another grade. */
    public ChildFacts withGrade(Integer known) {
        return new ChildFacts(
                stage, known, boarding, categories, schoolCounty, householdCounty, rural, status, schoolType, tuition);
    }

    /** The same child, boarding or not. */
    public ChildFacts withBoarding(Boolean known) {
        return new ChildFacts(
                stage, grade, known, categories, schoolCounty, householdCounty, rural, status, schoolType, tuition);
    }

    /** The same child with other categories. */
    public ChildFacts withCategories(Set<Category> known) {
        return new ChildFacts(
                stage, grade, boarding, known, schoolCounty, householdCounty, rural, status, schoolType, tuition);
    }

    /** The same child at a school of another county. */
    public ChildFacts withSchoolCounty(String known) {
        return new ChildFacts(
                stage, grade, boarding, categories, known, householdCounty, rural, status, schoolType, tuition);
    }

    /** The same child of a household of another county. */
    public ChildFacts withHouseholdCounty(String known) {
        return new ChildFacts(
                stage, grade, boarding, categories, schoolCounty, known, rural, status, schoolType, tuition);
    }

    /** The same child, rural or not. */
    public ChildFacts withRural(Boolean known) {
        return new ChildFacts(
                stage, grade, boarding, categories, schoolCounty, householdCounty, known, status, schoolType, tuition);
    }

    /** The same child with another status. */
    public ChildFacts withStatus(Status known) {
        return new ChildFacts(
                stage, grade, boarding, categories, schoolCounty, householdCounty, rural, known, schoolType, tuition);
    }

    /** The same child at a school of another type. */
    public ChildFacts withSchoolType(Ownership known) {
        return new ChildFacts(
                stage, grade, boarding, categories, schoolCounty, householdCounty, rural, status, known, tuition);
    }

    /** The same child with another tuition. */
    public ChildFacts withTuition(Fen known) {
        return new ChildFacts(
                stage, grade, boarding, categories, schoolCounty, householdCounty, rural, status, schoolType, known);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChildFacts facts
                && packed == facts.packed
                && Objects.equals(schoolCounty, facts.schoolCounty)
                && Objects.equals(householdCounty, facts.householdCounty)
                && Objects.equals(tuition, facts.tuition);
    }

    @Override
    public int hashCode() {
        return Objects.hash(packed, schoolCounty, householdCounty, tuition);
    }

    @Override
    public String toString() {
        return "ChildFacts[stage=" + stage + ", grade=" + grade + ", boarding=" + boarding + ", categories="
                + categories + ", schoolCounty=" + schoolCounty + ", householdCounty=" + householdCounty + ", rural="
                + rural + ", status=" + status + ", schoolType=" + schoolType + ", tuition=" + tuition + "]";
    }
}
