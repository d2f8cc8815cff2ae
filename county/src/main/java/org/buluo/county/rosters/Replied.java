package org.buluo.county.rosters;

import java.time.LocalDate;
import org.buluo.core.roster.RosterKind;
import org.buluo.county.schools.Grading;

/**
 * Another county answered a letter (县外回函).
 *
 * @param settled whether it says that the aid is given
 * @param words 是否落实
 */
public record Replied(Place place, Grading grade, boolean settled, String words, LocalDate date) implements Statement {

    @Override
    public Row row(Lists about) {
        return about.row(RosterKind.REPLY, this)
                .set(Column.ID, about.person().id())
                .set(Column.COUNTY, place.county())
                .set(Column.SCHOOL, place.school(grade))
                .set(Column.STAGE, grade == null ? "" : grade.stageWord())
                .set(Column.GRADE, grade == null ? "" : grade.words())
                .set(Column.SETTLED, words)
                .set(Column.PROVISION, settled ? "生活补助" : "")
                .set(Column.AMOUNT, "")
                .set(Column.LETTER_NO, place.letterNo(date))
                .set(Column.DATE, Days.digits(date));
    }
}
