package org.buluo.county.truth;

import java.util.Set;
import org.buluo.core.policy.Category;
import org.buluo.core.schooling.Stage;

/**
 * What aid asks of a child on the cut-off day; null where it is not known.
 *
 * @param stage stage of schooling
 * @param grade grade within it
 * @param boarding whether the child boards
 * @param categories the categories held; empty is known to hold none
 * @param here whether the school is this county's
 * @param rural whether the household is registered outside the county town
 * @param inSchool whether the child is at school
 * @param openKindergarten whether the school is public or inclusive
 * @param elsewhere whether the child is at school in another county
 */
record AidFacts(
        Stage stage,
        Integer grade,
        Boolean boarding,
        Set<Category> categories,
        Boolean here,
        Boolean rural,
        Boolean inSchool,
        Boolean openKindergarten,
        boolean elsewhere) {}
