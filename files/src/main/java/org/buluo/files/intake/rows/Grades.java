package org.buluo.files.intake.rows;

import org.buluo.core.schooling.Grade;
import org.buluo.core.schooling.GradeWords;
import org.buluo.core.schooling.Stage;
import org.buluo.core.text.Width;
import org.buluo.files.intake.heading.Field;

/** Cells that tell a grade. */
final class Grades {

    private static final String OVER_SEVERAL_STAGES = ".*(?:义务教育|九年|一贯|十二年|完全中学|中小学|特殊教育|特教).*";

    private Grades() {}

    /** 年级. */
    static Grade of(Cells cells) {
        return cells.pooled(cells.word(
                Field.GRADE,
                GradeWords::parse,
                Grade.UNKNOWN,
                "应为年级，如 三年级、初一、2019级",
                "a grade such as 三年级, 初一 or 2019级 is expected"));
    }

    /** 学段 and 年级 together. */
    static Grade ofStageAndGrade(Cells cells) {
        Grade grade = of(cells);
        Stage stage = stage(cells);
        boolean vocational = grade.stage() == Stage.SENIOR && stage == Stage.VOCATIONAL;
        if (stage == null || grade.stage() != null && !vocational) {
            return grade;
        }
        return cells.pooled(new Grade(stage, GradeWords.within(stage, grade.number()), grade.entryYear()));
    }

    private static Stage stage(Cells cells) {
        String word = Width.narrow(cells.told(Field.STAGE));
        Stage stage = GradeWords.stageOf(word).orElse(null);
        if (stage == null && !word.isEmpty() && !word.matches(OVER_SEVERAL_STAGES)) {
            cells.fault(Field.STAGE, "应为学段，如 小学、初中、普通高中、中职", "a stage such as 小学, 初中, 普通高中 or 中职 is expected");
        }
        return stage;
    }

    /** What 班级, else 年级, says of 大班, 中班, 小班; a class may have any other name. */
    static Grade ofKindergarten(Cells cells) {
        for (Field field : new Field[] {Field.CLASS, Field.GRADE}) {
            Grade grade = GradeWords.parse(cells.told(field)).orElse(Grade.UNKNOWN);
            if (grade.stage() == Stage.PRESCHOOL) {
                return cells.pooled(grade);
            }
        }
        return Grade.UNKNOWN;
    }
}
