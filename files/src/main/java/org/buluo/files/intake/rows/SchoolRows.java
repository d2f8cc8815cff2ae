package org.buluo.files.intake.rows;

import org.buluo.core.money.Amount;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.Ownership;
import org.buluo.core.roster.School;
import org.buluo.core.roster.SchoolRef;
import org.buluo.core.schooling.SchoolType;
import org.buluo.files.intake.heading.Field;

/** Rows of the directory of schools (学校名录). */
final class SchoolRows implements RowForm<School> {

    @Override
    public School read(Origin origin, Cells cells) {
        SchoolRef ref = Schools.ref(cells);
        if (ref.code().isEmpty() && ref.name().isEmpty()) {
            cells.faults().clear();
            cells.giveBack(
                    Field.SCHOOL,
                    "学校名称和学校标识码都是空的，应至少填写一项",
                    "neither the school's name nor its code; at least one is expected");
            cells.fault(Field.SCHOOL_CODE, "应填写", "expected");
            return null;
        }
        return new School(
                origin,
                ref,
                cells.word(
                        Field.TYPE,
                        Schools::type,
                        SchoolType.UNKNOWN,
                        "应为办学类型，如 小学、初级中学",
                        "a type of school is expected"),
                Schools.area(cells),
                cells.word(
                        Field.OWNERSHIP,
                        Ownership::parse,
                        Ownership.UNKNOWN,
                        "应为 公办、普惠性民办 或 民办",
                        "公办 (public), 普惠性民办 (inclusive) or 民办 (private) is expected"),
                cells.told(Field.TOWNSHIP),
                cells.told(Field.VILLAGE),
                cells.told(Field.COUNTY),
                Amounts.read(cells, Field.TUITION) instanceof Amount.Stated sum ? sum.fen() : null);
    }
}
