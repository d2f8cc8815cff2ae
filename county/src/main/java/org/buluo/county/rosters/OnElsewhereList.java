package org.buluo.county.rosters;

import org.buluo.core.roster.RosterKind;
import org.buluo.county.people.Village;
import org.buluo.county.schools.Grading;

/**
 * The township reports the child at school in another county (县外就读).
 *
 * @param place where; may be our own county, filled in by mistake
 * @param grade null when it is not told
 */
public record OnElsewhereList(Place place, Grading grade) implements Statement {

    @Override
    public Row row(Lists about) {
        Village village = about.household().village();
        return about.row(RosterKind.ELSEWHERE, this)
                .set(Column.ID, about.person().id())
                .set(Column.PROVINCE, place.province())
                .set(Column.CITY, place.city())
                .set(Column.COUNTY, place.county())
                .set(Column.SCHOOL, place.school(grade))
                .set(Column.STAGE, grade == null ? "" : grade.stageWord())
                .set(Column.GRADE, grade == null ? "" : grade.words())
                .set(Column.TOWNSHIP, village.township())
                .set(Column.VILLAGE, village.name());
    }
}
