package org.buluo.app.intake;

import org.buluo.core.schooling.GradeWords;
import org.buluo.core.schooling.Stage;

/** 学段 and 年级 as a list to be filled in writes them: in the words that it offers to choose from. */
final class ListedGrade {

    private static final int SENIOR_YEARS = 3;

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
        return switch (stage) {
            case PRESCHOOL, PRIMARY, JUNIOR -> GradeWords.written(stage, number);
            // The list offers no other words for vocational schools.
            case SENIOR, VOCATIONAL -> number > SENIOR_YEARS ? "" : GradeWords.written(Stage.SENIOR, number);
            case HIGHER_VOCATIONAL, UNDERGRADUATE -> "";
        };
    }
}
