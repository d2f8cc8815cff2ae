package org.buluo.core.policy;

import java.util.Set;
import org.buluo.core.money.Fen;
import org.buluo.core.roster.Ownership;
import org.buluo.core.schooling.Stage;

/**
 * What is known of a child on a term's cut-off day. Null means not known, which is never the same as no. A grade
 * outside 1 to 99 and {@link Ownership#UNKNOWN} become null.
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
public record ChildFacts(
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

    /** Stands for a county that is surely another one, when no file names it. */
    public static final String ANOTHER_COUNTY = "another";

    /** The last grade that a fact may state. */
    public static final int LAST_GRADE = 99;

    /** A child of whom nothing is known. */
    public static final ChildFacts NOTHING = new ChildFacts(null, null, null, null, null, null, null, null, null, null);

    /** Keeps what is known. */
    public ChildFacts {
        grade = grade == null || grade < 1 || grade > LAST_GRADE ? null : grade;
        categories = categories == null ? null : CategorySet.copyOf(categories);
        schoolType = schoolType == Ownership.UNKNOWN ? null : schoolType;
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
}
