package org.buluo.app.aid;

/** Who answers for a list of awards. */
public enum ListLevel {
    /** A school of this county. */
    SCHOOL,
    /** A township: for what the county of the household pays, and for children whose school is not known. */
    TOWNSHIP,
    /** The county's aid office: neither a school nor a township is known. */
    COUNTY;

    /** The key of its name. */
    public String key() {
        return "aid.level." + name();
    }
}
