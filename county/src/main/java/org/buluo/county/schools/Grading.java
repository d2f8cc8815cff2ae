package org.buluo.county.schools;

import org.buluo.core.schooling.Stage;

/**
 * A grade within a stage.
 *
 * @param stage preschool to vocational
 * @param number 1 to 6, 3 or 4
 */
public record Grading(Stage stage, int number) {

    private static final String NUMERALS = "零一二三四五六七八九十";

    /** As most offices write it: 三年级, 七年级, 高一, 大班. */
    public String words() {
        return switch (stage) {
            case PRESCHOOL -> new String[] {"小班", "中班", "大班"}[number - 1];
            case PRIMARY -> NUMERALS.charAt(number) + "年级";
            case JUNIOR -> NUMERALS.charAt(number + 6) + "年级";
            case SENIOR -> "高" + NUMERALS.charAt(number);
            default -> NUMERALS.charAt(number) + "年级";
        };
    }

    /** With the stage: 小学三年级, 初中一年级, 普通高中一年级, 中职二年级. */
    public String fullWords() {
        return switch (stage) {
            case PRESCHOOL -> "学前教育";
            case PRIMARY -> "小学" + NUMERALS.charAt(number) + "年级";
            case JUNIOR -> "初中" + NUMERALS.charAt(number) + "年级";
            case SENIOR -> "普通高中" + NUMERALS.charAt(number) + "年级";
            case VOCATIONAL -> "中职" + NUMERALS.charAt(number) + "年级";
            case HIGHER_VOCATIONAL -> "高职高专" + NUMERALS.charAt(number) + "年级";
            case UNDERGRADUATE -> "本科" + NUMERALS.charAt(number) + "年级";
        };
    }

    /** 学段: 小学, 初中, 高中, 中职, 学前. */
    public String stageWord() {
        return switch (stage) {
            case PRESCHOOL -> "学前";
            case PRIMARY -> "小学";
            case JUNIOR -> "初中";
            case SENIOR -> "高中";
            default -> "中职";
        };
    }

    /** As older forms write it: 初一, 高一; else as {@link #words()}. */
    public String oldWords() {
        return stage == Stage.JUNIOR ? "初" + NUMERALS.charAt(number) : words();
    }

    /** By year of entry: 2019级. @param start the calendar year in which the school year starts */
    public String entryWords(int start) {
        return (start - number + 1) + "级";
    }
}
