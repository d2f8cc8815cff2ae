package org.buluo.app.forms;

import org.buluo.core.schooling.Stage;

/** Grades as forms of offices say them: 三年级, 八年级, 高一, 中班. */
final class GradeWords {

    private static final String[] NUMERALS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final String[] CLASSES = {"", "小班", "中班", "大班"};
    private static final int PRIMARY_GRADES = 6;

    private GradeWords() {}

    /** @param stage its code @param grade within the stage; null when not known */
    static String of(String stage, Integer grade) {
        Stage known = Stage.ofCode(stage).orElse(null);
        if (known == null || grade == null || grade < 1 || grade > PRIMARY_GRADES) {
            return "";
        }
        return switch (known) {
            case PRESCHOOL -> grade < CLASSES.length ? CLASSES[grade] : "";
            case PRIMARY -> NUMERALS[grade] + "年级";
            case JUNIOR -> PRIMARY_GRADES + grade < NUMERALS.length ? NUMERALS[PRIMARY_GRADES + grade] + "年级" : "";
            case SENIOR -> "高" + NUMERALS[grade];
            case VOCATIONAL, HIGHER_VOCATIONAL, UNDERGRADUATE -> NUMERALS[grade] + "年级";
        };
    }
}
