package org.buluo.core.policy;

/** Which county administers a provision, and so which fact says whether this county pays. */
public enum Administration {
    /** The county of the school: {@link Fact#SCHOOL_COUNTY}. */
    SCHOOL_COUNTY,
    /** The county of the household: {@link Fact#HOUSEHOLD_COUNTY}. */
    HOUSEHOLD_COUNTY
}
