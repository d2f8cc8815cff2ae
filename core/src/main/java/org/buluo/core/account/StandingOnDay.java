package org.buluo.core.account;

import org.buluo.core.schooling.SchoolStanding;

/**
 * A school standing with the rule that gave it.
 *
 * @param standing where the child is
 * @param rule which of account-rules.md's rules holds first
 */
record StandingOnDay(SchoolStanding standing, Rule rule) {

    /** The rules of account-rules.md, School standing, and a person's decision before them all. */
    enum Rule {
        DECISION,
        DIED,
        LEAVER_OF_TERM,
        ROLL,
        ROLL_ELSEWHERE,
        KINDERGARTEN,
        ELSEWHERE_LISTED,
        LEAVER_BEFORE_TERM,
        MOVED_OUT,
        AGE_UNKNOWN,
        BELOW_AGE,
        GRADUATED,
        OF_AGE,
        NOWHERE
    }
}
