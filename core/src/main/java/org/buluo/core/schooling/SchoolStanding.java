package org.buluo.core.schooling;

/** Where a child is on a day (account-rules.md, School standing). Every child of the universe has exactly one. */
public enum SchoolStanding {
    /** On a roll or kindergarten list of this county. */
    ENROLLED("县内在校"),
    /** At school in another county. */
    ELSEWHERE("县外就读"),
    /** Taught at home (送教上门). */
    HOME_TAUGHT("送教上门"),
    /** Suspended, or entry postponed, with approval. */
    SUSPENDED("休学或延缓入学"),
    /** Not yet six, in no kindergarten. */
    BELOW_AGE("学龄前未入园"),
    /** Compulsory schooling done, or too old for it. */
    COMPLETED("已完成义务教育或超龄"),
    /** Died, moved away or went abroad. */
    LEFT("自然减少"),
    /** Should be at school, and no list shows where. */
    SUSPECTED_OUT("疑似失学辍学"),
    /** Out of school; only a person decides so. */
    OUT("确认失学辍学"),
    /** Not known where. */
    UNKNOWN("去向待核");

    private final String chinese;

    SchoolStanding(String chinese) {
        this.chinese = chinese;
    }

    /** As the account names it. */
    public String chinese() {
        return chinese;
    }
}
