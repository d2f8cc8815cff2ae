package org.buluo.files.intake.rows;

import org.buluo.core.identity.PersonName;
import org.buluo.core.roster.Boarding;
import org.buluo.core.roster.Enrolment;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.RollStatus;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.schooling.Grade;
import org.buluo.core.schooling.Stage;
import org.buluo.files.intake.heading.Field;

/** Rows of a school roll (学籍) or a vocational one (中职). */
final class EnrolmentRows implements RowForm<Enrolment> {

    private final RosterKind kind;

    EnrolmentRows(RosterKind kind) {
        this.kind = kind;
    }

    @Override
    public Enrolment read(Origin origin, Cells cells) {
        PersonName name = cells.ownName();
        if (cells.namesNobody(name, Field.STUDENT_NUMBER, Field.ID)) {
            return null;
        }
        return new Enrolment(
                origin,
                kind,
                Schools.ref(cells),
                cells.studentNumber(),
                name,
                cells.name(Field.FORMER_NAME),
                cells.sex(),
                cells.date(Field.BIRTH),
                cells.id(Field.ID),
                grade(cells),
                cells.told(Field.CLASS),
                boarding(cells),
                status(cells),
                cells.told(Field.HOUSEHOLD_PLACE),
                cells.told(Field.ADDRESS),
                cells.word(Field.ORPHAN, Words::yes, false, "应为 是 或 否", "是 (yes) or 否 (no) is expected"),
                cells.text(Field.DISABILITY),
                cells.name(Field.GUARDIAN),
                cells.id(Field.GUARDIAN_ID),
                cells.phone());
    }

    /** 高一 of a vocational school is its first grade. */
    private Grade grade(Cells cells) {
        Grade grade = Grades.of(cells);
        return kind == RosterKind.VOCATIONAL && grade.stage() == Stage.SENIOR
                ? cells.pooled(new Grade(Stage.VOCATIONAL, grade.number(), grade.entryYear()))
                : grade;
    }

    private static Boarding boarding(Cells cells) {
        return cells.word(
                Field.BOARDING,
                Boarding::parse,
                Boarding.UNKNOWN,
                "应为 走读、住校 或 送教上门",
                "走读 (day), 住校 (boarder) or 送教上门 (taught at home) is expected");
    }

    private static RollStatus status(Cells cells) {
        return cells.word(
                Field.ROLL_STATUS,
                RollStatus::parse,
                null,
                "应为 在读、休学、毕业、结业、肄业、转出、退学、离校 或 死亡",
                "在读, 休学, 毕业, 结业, 肄业, 转出, 退学, 离校 or 死亡 is expected");
    }
}
