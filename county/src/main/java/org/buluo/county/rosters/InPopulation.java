package org.buluo.county.rosters;

import org.buluo.core.roster.ResidentState;
import org.buluo.core.roster.RosterKind;
import org.buluo.county.people.Household;
import org.buluo.county.people.Person;
import org.buluo.county.people.Village;

/**
 * The police's register holds the person (户籍人口).
 *
 * @param village where the household is registered
 * @param state normal, dead or moved out
 */
public record InPopulation(Village village, ResidentState state) implements Statement {

    @Override
    public Row row(Lists about) {
        Person person = about.person();
        Household home = about.household();
        return about.row(RosterKind.POPULATION, this)
                .set(Column.HOUSEHOLD_NO, "0" + home.number())
                .set(Column.SEX, person.sex())
                .set(Column.BIRTH, person.birthDigits())
                .set(Column.ID, person.id())
                .set(Column.RELATION, about.relation())
                .set(Column.HEAD, home.head().name())
                .set(Column.TOWNSHIP, village.township())
                .set(Column.VILLAGE, village.name())
                .set(Column.STATE, word());
    }

    private String word() {
        return switch (state) {
            case DEAD -> "死亡";
            case MOVED_OUT -> "迁出";
            default -> "正常";
        };
    }
}
