package org.buluo.files.intake.rows;

import java.util.Optional;
import org.buluo.core.roster.Area;
import org.buluo.core.roster.SchoolRef;
import org.buluo.core.schooling.SchoolType;
import org.buluo.files.intake.heading.Field;

/** Cells about a school. */
final class Schools {

    private Schools() {}

    static SchoolRef ref(Cells cells) {
        String code = cells.number(Field.SCHOOL_CODE);
        String name = cells.told(Field.SCHOOL);
        return code.isEmpty() && name.isEmpty() ? SchoolRef.NONE : cells.pooled(new SchoolRef(code, name));
    }

    static Area area(Cells cells) {
        return cells.word(Field.AREA, Area::parse, Area.UNKNOWN, "应为 城市 或 农村", "城市 (urban) or 农村 (rural) is expected");
    }

    static Optional<SchoolType> type(String word) {
        return word.isEmpty() ? Optional.of(SchoolType.UNKNOWN) : SchoolType.parse(word);
    }
}
