package org.buluo.core.policy;

import java.util.Locale;
import java.util.Optional;

/** What makes a child entitled (policy/hubei-2019.md, Facts, {@code categories}). A child may hold several. */
public enum Category {
    /** 建档立卡. */
    REGISTERED_POOR("建档立卡"),
    /** 农村低保. */
    MINIMUM_LIVING_RURAL("农村低保"),
    /** 城市低保. */
    MINIMUM_LIVING_URBAN("城市低保"),
    /** 农村特困供养. */
    DESTITUTE_RURAL("农村特困"),
    /** 城市特困供养. */
    DESTITUTE_URBAN("城市特困"),
    /** 孤儿. */
    ORPHAN("孤儿"),
    /** 事实无人抚养. */
    UNSUPPORTED("事实无人抚养"),
    /** 持证残疾. */
    DISABLED("残疾"),
    /** 残疾人子女. */
    DISABLED_PARENT("残疾人子女"),
    /** 烈士子女. */
    MARTYR_CHILD("烈士子女"),
    /** 其他家庭经济困难. */
    OTHER_POOR("其他家庭经济困难");

    private final String chinese;

    Category(String chinese) {
        this.chinese = chinese;
    }

    /** As offices write it. */
    public String chinese() {
        return chinese;
    }

    /** As files write it: {@code minimum-living-rural}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a code in any letter case; empty when no category has it. */
    public static Optional<Category> ofCode(String code) {
        for (Category category : values()) {
            if (category.code().equalsIgnoreCase(code.strip())) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }
}
