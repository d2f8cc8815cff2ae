package org.buluo.files.report.book;

import org.buluo.core.account.ChildAccount;
import org.buluo.core.schooling.Stage;

/** Stage and grade as offices say them: 小学三年级. */
final class GradeText {

    private static final String[] NUMERALS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
    private static final String[] CLASSES = {"", "小班", "中班", "大班"};

    private GradeText() {}

    static String of(ChildAccount child) {
        Stage stage = child.stage();
        Integer grade = child.grade();
        if (stage == null || grade == null || grade < 1 || grade >= NUMERALS.length) {
            return stage == null ? "" : stage.chinese();
        }
        return switch (stage) {
            case PRESCHOOL -> grade < CLASSES.length ? CLASSES[grade] : stage.chinese();
            case PRIMARY -> "小学" + NUMERALS[grade] + "年级";
            case JUNIOR -> "初" + NUMERALS[grade];
            case SENIOR -> "高" + NUMERALS[grade];
            default -> stage.chinese() + NUMERALS[grade] + "年级";
        };
    }
}
