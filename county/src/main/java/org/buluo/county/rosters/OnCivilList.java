package org.buluo.county.rosters;

import java.time.LocalDate;
import org.buluo.core.roster.Area;
import org.buluo.core.roster.RosterKind;
import org.buluo.county.people.Household;

/**
 * A list of civil affairs holds the person (低保, 特困, 孤儿).
 *
 * @param list which of the three
 * @param words 类别
 * @param area urban, rural, or not told
 * @param from since when
 * @param to until when; null when it goes on
 */
public record OnCivilList(RosterKind list, String words, Area area, LocalDate from, LocalDate to) implements Statement {

    @Override
    public Row row(Lists about) {
        Household home = about.household();
        return about.row(list, this)
                .set(Column.ID, about.person().id())
                .set(Column.HEAD, home.head().name())
                .set(Column.CATEGORY, words)
                .set(Column.AREA, area == Area.UNKNOWN ? "" : area == Area.RURAL ? "农村" : "城市")
                .set(Column.TOWNSHIP, home.village().township())
                .set(Column.VILLAGE, home.village().name())
                .set(Column.FROM, Days.digits(from))
                .set(Column.TO, Days.digits(to))
                .set(Column.HOUSEHOLD_NO, home.number());
    }
}
