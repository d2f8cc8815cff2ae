package org.buluo.core.roster;

/**
 * A school as a row names it.
 *
 * @param code 学校标识码; empty when not stated
 * @param name 学校名称; empty when not stated
 */
public record SchoolRef(String code, String name) {

    /** No school stated. */
    public static final SchoolRef NONE = new SchoolRef("", "");
}
