package org.buluo.county.rosters;

/** Kinds of aid by the words of bank files (资助项目). */
public enum Provision {
    PRESCHOOL_SUBSIDY("学前教育资助", true),
    BOARDER_LIVING("寄宿生生活补助", true),
    DAY_PUPIL_LIVING("非寄宿生生活补助", true),
    SENIOR_GRANT("普高国家助学金", true),
    VOCATIONAL_GRANT("中职国家助学金", true),
    RAIN_DEW("雨露计划", true),
    SENIOR_WAIVER("普高免学杂费", false),
    VOCATIONAL_WAIVER("中职免学费", false);

    private final String chinese;
    private final boolean toPerson;

    Provision(String chinese, boolean toPerson) {
        this.chinese = chinese;
        this.toPerson = toPerson;
    }

    /** As bank files write it. */
    public String chinese() {
        return chinese;
    }

    /** Whether a person is paid; a waiver goes to the school. */
    public boolean toPerson() {
        return toPerson;
    }
}
