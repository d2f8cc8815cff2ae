package org.buluo.core.schooling;

import java.util.Locale;
import java.util.Optional;

/** A stage of schooling (学段), from the lowest to the highest as far as double enrolment compares them. */
public enum Stage {
    /** 学前. */
    PRESCHOOL("学前教育"),
    /** 小学. */
    PRIMARY("小学"),
    /** 初中. */
    JUNIOR("初中"),
    /** 中职: below senior, because a senior roll counts before a vocational one (account-rules.md, rule 3). */
    VOCATIONAL("中等职业"),
    /** 普通高中. */
    SENIOR("普通高中"),
    /** 高职高专. */
    HIGHER_VOCATIONAL("高职高专"),
    /** 本科. */
    UNDERGRADUATE("本科");

    private final String chinese;

    Stage(String chinese) {
        this.chinese = chinese;
    }

    /** As offices write it. */
    public String chinese() {
        return chinese;
    }

    /** As files write it: {@code higher-vocational}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a code in any letter case; empty when no stage has it. */
    public static Optional<Stage> ofCode(String code) {
        for (Stage stage : values()) {
            if (stage.code().equalsIgnoreCase(code.strip())) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }
}
