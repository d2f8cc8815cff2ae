package org.buluo.app.aid;

import org.buluo.core.policy.Administration;

/**
 * Whose list an award belongs on.
 *
 * @param level who answers for it
 * @param school empty unless it is a school's
 * @param township in which the school lies, or of the household; empty when not known
 */
record Holder(ListLevel level, String school, String township) {

    /**
     * What the county of the school pays is the school's to confirm; what the county of the household pays, and whoever has
     * no known school here, is the township's.
     */
    static Holder of(Administration administration, ChildOfRun child) {
        boolean hasSchool = !child.schoolHere().isEmpty();
        if (hasSchool && administration == Administration.SCHOOL_COUNTY) {
            return new Holder(ListLevel.SCHOOL, child.schoolHere(), child.schoolTownship());
        }
        if (!child.township().isEmpty()) {
            return new Holder(ListLevel.TOWNSHIP, "", child.township());
        }
        return hasSchool
                ? new Holder(ListLevel.SCHOOL, child.schoolHere(), child.schoolTownship())
                : new Holder(ListLevel.COUNTY, "", "");
    }
}
