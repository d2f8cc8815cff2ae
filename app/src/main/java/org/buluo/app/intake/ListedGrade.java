package org.buluo.app.intake;

import java.util.List;
import org.buluo.core.schooling.Stage;

/** 学段 and 年级 as a list to be filled in writes them: in the words that it offers to choose from. */
final class ListedGrade {

    private static final List<String> PRESCHOOL = List.of("小班", "中班", "大班");
    private static final List<String> PRIMARY = List.of("一年级", "二年级", "三年级", "四年级", "五年级", "六年级");
    private static final List<String> JUNIOR = List.of("七年级", "八年级", "九年级");
    private static final List<String> SENIOR = List.of("高一", "高二", "高三");

    private ListedGrade() {}

    /** Empty for null and for what is above school. */
    static String stage(Stage stage) {
        if (stage == null) {
            return "";
        }
        return switch (stage) {
            case PRESCHOOL -> "学前";
            case PRIMARY -> "小学";
            case JUNIOR -> "初中";
            case SENIOR -> "高中";
            case VOCATIONAL -> "中职";
            case HIGHER_VOCATIONAL, UNDERGRADUATE -> "";
        };
    }

    /** @param number within the stage; null when not known */
    static String grade(Stage stage, Integer number) {
        if (stage == null || number == null) {
            return "";
        }
        List<String> words = switch (stage) {
            case PRESCHOOL -> PRESCHOOL;
            case PRIMARY -> PRIMARY;
            case JUNIOR -> JUNIOR;
            case SENIOR, VOCATIONAL -> SENIOR;
            case HIGHER_VOCATIONAL, UNDERGRADUATE -> List.of();
        };
        return number >= 1 && number <= words.size() ? words.get(number - 1) : "";
    }
}
