package org.buluo.county.rosters;

import org.buluo.core.roster.ResidentState;
import org.buluo.core.roster.RosterKind;
import org.buluo.county.people.Booklet;
import org.buluo.county.people.Person;

/**
 * The police's register holds the person (户籍人口).
 *
 * @param booklet in which household
 * @param state normal, dead or moved out
 */
public record InPopulation(Booklet booklet, ResidentState state) implements Statement {

    @Override
    public Row row(Lists about) {
        Person person = about.person();
        return about.row(RosterKind.POPULATION, this)
                .set(Column.HOUSEHOLD_NO, booklet.number())
                .set(Column.SEX, person.sex())
                .set(Column.BIRTH, person.birthDigits())
                .set(Column.ID, person.id())
                .set(Column.RELATION, booklet.relation())
                .set(Column.HEAD, booklet.head())
                .set(Column.TOWNSHIP, booklet.village().township())
                .set(Column.VILLAGE, booklet.village().name())
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
