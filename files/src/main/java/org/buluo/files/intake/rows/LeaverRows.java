package org.buluo.files.intake.rows;

import java.time.LocalDate;
import org.buluo.core.identity.PersonName;
import org.buluo.core.roster.Change;
import org.buluo.core.roster.Leaver;
import org.buluo.core.roster.Origin;
import org.buluo.files.intake.heading.Field;

/** Rows of changes of registration (离校异动). */
final class LeaverRows implements RowForm<Leaver> {

    @Override
    public Leaver read(Origin origin, Cells cells) {
        PersonName name = cells.ownName();
        if (cells.namesNobody(name, Field.STUDENT_NUMBER)) {
            return null;
        }
        Change change = change(cells);
        return new Leaver(
                origin,
                cells.studentNumber(),
                name,
                change,
                date(cells, change),
                cells.told(Field.DESTINATION),
                cells.told(Field.SCHOOL),
                Grades.of(cells));
    }

    private static Change change(Cells cells) {
        String words = "应为 转出、休学、退学、复学、转入、毕业 或 死亡";
        String english = "转出, 休学, 退学, 复学, 转入, 毕业 or 死亡 is expected";
        return cells.word(Field.CHANGE, Change::parse, null, words, english);
    }

    /** A row without a day says nothing unless it tells a death or a graduation (account-rules.md, Rows). */
    private static LocalDate date(Cells cells, Change change) {
        LocalDate date = cells.event(Field.DATE);
        boolean needsNone = change == Change.DIED || change == Change.GRADUATED;
        if (date == null && cells.told(Field.DATE).isEmpty() && !needsNone) {
            cells.fault(Field.DATE, "除死亡、毕业外应填写异动日期", "a date is expected unless it is a death or a graduation");
        }
        return date;
    }
}
