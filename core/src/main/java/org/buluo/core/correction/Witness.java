package org.buluo.core.correction;

import org.buluo.core.roster.PersonRow;

/**
 * Who answers for a row. Rows of one body count once, however many lists it keeps: it copies its own.
 *
 * @param body the kind of body
 * @param place the school or township; empty where there is one for the county
 */
record Witness(Body body, String place) {

    enum Body {
        POVERTY_OFFICE,
        POLICE,
        CIVIL_AFFAIRS,
        DISABILITY_FEDERATION,
        SCHOOL,
        TOWNSHIP,
        OTHER_COUNTY
    }

    /** Null for a row that stands for nobody's own knowledge: what a school sends on beside its roll, and bank lines. */
    static Witness of(PersonRow row) {
        return switch (row.kind()) {
            case REGISTERED_POOR -> new Witness(Body.POVERTY_OFFICE, "");
            case POPULATION -> new Witness(Body.POLICE, "");
            case MINIMUM_LIVING, DESTITUTE, ORPHAN -> new Witness(Body.CIVIL_AFFAIRS, "");
            case DISABILITY -> new Witness(Body.DISABILITY_FEDERATION, "");
            case ROLL, VOCATIONAL, PRESCHOOL -> new Witness(Body.SCHOOL, row.schoolName());
            case ELSEWHERE -> new Witness(Body.TOWNSHIP, row.township());
            case REPLY -> new Witness(Body.OTHER_COUNTY, "");
            case IDENTIFIED, LEAVER, BANK_RETURN, SCHOOL -> null;
        };
    }
}
