package org.buluo.county.schools;

/** What a school teaches, by the word of the directory (办学类型). */
public enum Level {
    /** Kindergarten. */
    KINDERGARTEN("幼儿园"),
    /** Primary school. */
    PRIMARY("小学"),
    /** Teaching point: grades 1 to 3. */
    POINT("小学教学点"),
    /** Junior school. */
    JUNIOR("初级中学"),
    /** Grades 1 to 9. */
    NINE_YEAR("九年一贯制学校"),
    /** Senior school. */
    SENIOR("普通高中"),
    /** Vocational school. */
    VOCATIONAL("中等职业学校"),
    /** School for disabled pupils. */
    SPECIAL("特殊教育学校");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    /** As the directory writes it. */
    public String word() {
        return word;
    }

    /** Whether 一年级 alone does not tell the stage here. */
    public boolean mixed() {
        return this == NINE_YEAR || this == SPECIAL;
    }
}
