package org.buluo.core.schooling;

import java.util.Optional;

/** What a school teaches (办学类型), as the directory or the school's own name tells it. */
public enum SchoolType {
    /** 幼儿园. */
    KINDERGARTEN,
    /** 小学, 教学点. */
    PRIMARY,
    /** 初级中学. */
    JUNIOR,
    /** 九年一贯制学校. */
    NINE_YEAR,
    /** 十二年一贯制学校. */
    TWELVE_YEAR,
    /** 完全中学: junior and senior. */
    SECONDARY,
    /** 普通高中. */
    SENIOR,
    /** 中等职业学校. */
    VOCATIONAL,
    /** 特殊教育学校. */
    SPECIAL,
    /** 高职高专. */
    HIGHER_VOCATIONAL,
    /** Not told. */
    UNKNOWN;

    /** Reads 办学类型 or a school's name; empty when the words tell no type. */
    public static Optional<SchoolType> parse(String words) {
        if (words.contains("幼儿园") || words.contains("幼教") || words.contains("学前")) {
            return Optional.of(KINDERGARTEN);
        }
        if (words.contains("特殊教育") || words.contains("特校") || words.contains("特教")) {
            return Optional.of(SPECIAL);
        }
        if (words.contains("职业技术学院") || words.contains("高等职业") || words.contains("高职") || words.contains("高等专科")) {
            return Optional.of(HIGHER_VOCATIONAL);
        }
        if (words.contains("职业")
                || words.contains("中职")
                || words.contains("中专")
                || words.contains("技工")
                || words.contains("职高")
                || words.contains("职校")
                || words.contains("技校")) {
            return Optional.of(VOCATIONAL);
        }
        return general(words);
    }

    private static Optional<SchoolType> general(String words) {
        if (words.contains("十二年")) {
            return Optional.of(TWELVE_YEAR);
        }
        if (words.contains("九年")) {
            return Optional.of(NINE_YEAR);
        }
        if (words.contains("完全中学") || words.contains("完中")) {
            return Optional.of(SECONDARY);
        }
        if (words.contains("高中") || words.contains("高级中学")) {
            return Optional.of(SENIOR);
        }
        if (words.contains("初中") || words.contains("初级中学")) {
            return Optional.of(JUNIOR);
        }
        boolean primary = words.contains("小学") || words.contains("教学点") || words.contains("完小") || words.contains("村小");
        return primary ? Optional.of(PRIMARY) : Optional.empty();
    }

    /** The one stage that a school of this type teaches; empty when it teaches several, or is not told. */
    public Optional<Stage> onlyStage() {
        return switch (this) {
            case KINDERGARTEN -> Optional.of(Stage.PRESCHOOL);
            case PRIMARY -> Optional.of(Stage.PRIMARY);
            case JUNIOR -> Optional.of(Stage.JUNIOR);
            case SENIOR -> Optional.of(Stage.SENIOR);
            case VOCATIONAL -> Optional.of(Stage.VOCATIONAL);
            case HIGHER_VOCATIONAL -> Optional.of(Stage.HIGHER_VOCATIONAL);
            case NINE_YEAR, TWELVE_YEAR, SECONDARY, SPECIAL, UNKNOWN -> Optional.empty();
        };
    }
}
