package org.buluo.core.roster;

import java.util.Optional;

/** What a leaver row, or a roll row without presence, says happened (异动类型). */
public enum Change {
    /** 转出. */
    TRANSFERRED_OUT("转出"),
    /** 休学. */
    SUSPENDED("休学"),
    /** 退学. */
    WITHDRAWN("退学"),
    /** 复学. */
    RETURNED("复学"),
    /** 转入. */
    TRANSFERRED_IN("转入"),
    /** 毕业. */
    GRADUATED("毕业"),
    /** 死亡. */
    DIED("死亡"),
    /** 结业, 肄业, 离校: no presence, and no rule of its own (account-rules.md, rule 3). */
    LEFT_SCHOOL("离校");

    private final String chinese;

    Change(String chinese) {
        this.chinese = chinese;
    }

    /** As offices write it. */
    public String chinese() {
        return chinese;
    }

    /** Reads a word; empty when it is none that offices use. */
    public static Optional<Change> parse(String word) {
        if (word.contains("死亡") || word.contains("亡故")) {
            return Optional.of(DIED);
        }
        if (word.contains("结业") || word.contains("肄业") || word.contains("离校")) {
            return Optional.of(LEFT_SCHOOL);
        }
        for (Change change : values()) {
            if (word.contains(change.chinese)) {
                return Optional.of(change);
            }
        }
        return Optional.empty();
    }
}
