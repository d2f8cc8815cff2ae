package org.buluo.core.policy;

import java.util.Locale;

/** The facts that a condition may ask for, by the column name of {@code determine} (policy/hubei-2019.md, Facts). */
public enum Fact {
    /** Where the child is in its schooling. */
    STAGE,
    /** The grade within the stage. */
    GRADE,
    /** Whether the child boards. */
    BOARDING,
    /** The child's categories, known as a whole or not at all. */
    CATEGORIES,
    /** The county of the school. */
    SCHOOL_COUNTY,
    /** The county of the household. */
    HOUSEHOLD_COUNTY,
    /** Whether the household is registered outside the county town. */
    RURAL,
    /** Whether the child is at school on the term's cut-off day. */
    STATUS,
    /** Public, inclusive or private. */
    SCHOOL_TYPE,
    /** The approved tuition. */
    TUITION;

    /** The column's name: {@code school_county}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
