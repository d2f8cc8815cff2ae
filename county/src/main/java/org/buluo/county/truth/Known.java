package org.buluo.county.truth;

import org.buluo.core.identity.CitizenId;
import org.buluo.core.roster.ResidentState;
import org.buluo.core.roster.RosterKind;
import org.buluo.county.people.Person;
import org.buluo.county.rosters.Column;
import org.buluo.county.rosters.InPopulation;
import org.buluo.county.rosters.Lists;
import org.buluo.county.rosters.Row;
import org.buluo.county.schools.School;

/**
 * What the rows, as damage left them, still tell of a child.
 *
 * @param age full years on the term's age day; null when no row tells the birth
 * @param rural null when no row tells, or when they tell both
 * @param fromElsewhere whether 户口所在地 names another county
 */
record Known(Integer age, Boolean rural, boolean fromElsewhere) {

    private static final String TOWN = "业州镇";
    private static final int URBAN = 1;
    private static final int RURAL = 2;

    /** Reads the rows. @param age the true age */
    static Known of(Lists lists, int age) {
        boolean told = false;
        boolean away = false;
        for (Row row : lists.rows()) {
            told = told || tellsBirth(row, lists.person());
            String home = row.get(Column.HUKOU);
            away = away || (!home.isEmpty() && !home.contains(School.HOME));
        }
        return new Known(told ? (Integer) age : null, rural(lists), away);
    }

    private static boolean tellsBirth(Row row, Person person) {
        return row.get(Column.ID).equals(person.id())
                || row.get(Column.BIRTH).equals(person.birthDigits())
                || sound(row.get(Column.ID), person)
                || sound(row.get(Column.DISABILITY_CARD), person)
                || row.get(Column.STUDENT_NO).endsWith(person.id());
    }

    private static boolean sound(String cell, Person person) {
        return !cell.isEmpty() && CitizenId.parse(cell).digits().equals(person.id());
    }

    /** By population, else 户口所在地, else the register. */
    private static Boolean rural(Lists lists) {
        int population = 0;
        int home = 0;
        int register = 0;
        for (Row row : lists.rows()) {
            if (row.statement() instanceof InPopulation p && p.state() == ResidentState.NORMAL) {
                population |= area(row.get(Column.TOWNSHIP) + row.get(Column.VILLAGE));
            } else if (row.kind() == RosterKind.REGISTERED_POOR) {
                register |= area(row.get(Column.TOWNSHIP) + row.get(Column.VILLAGE));
            } else {
                home |= area(row.get(Column.HUKOU));
            }
        }
        int told = population != 0 ? population : home != 0 ? home : register;
        return told == URBAN ? Boolean.FALSE : told == RURAL ? Boolean.TRUE : null;
    }

    private static int area(String address) {
        if (address.endsWith("社区")) {
            return address.contains(TOWN) ? URBAN : RURAL;
        }
        return address.endsWith("村") ? RURAL : 0;
    }
}
