package org.buluo.core.policy;

import java.util.Set;
import org.buluo.core.money.Fen;
import org.buluo.core.roster.Ownership;
import org.buluo.core.schooling.Stage;

/**
 * What is known of a child on a term's cut-off day. Null means not known, which is never the same as no.
 *
 * @param stage the stage of schooling
 * @param grade the grade within the stage, 1 to 99
 * @param boarding whether the child boards
 * @param categories the categories held; the empty set is known to hold none
 * @param schoolCounty six digits
 * @param householdCounty six digits
 * @param rural whether the household is registered outside the county town
 * @param status whether the child is at school
 * @param schoolType public, inclusive or private; never {@link Ownership#UNKNOWN}
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
}
