package org.buluo.county.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people of one village share: clans, the clans' generation characters, names that were given before. */
final class VillageFolk {

    private static final int GENERATION = 22;
    private static final double NAMESAKES = 0.01;

    private final Map<String, String> generations = new HashMap<>();
    private final Map<String, List<String>> given = new HashMap<>();
    private final Village village;

    VillageFolk(Village village) {
        this.village = village;
    }

    String surname(Dice dice) {
        double at = dice.unit();
        if (at < 0.35) {
            return village.clans().get(0);
        }
        return at < 0.55 ? village.clans().get(1) : Names.surname(dice);
    }

    /** A name; once in a hundred one that a child of the clan bears already. */
    String name(Dice dice, String surname, LocalDate birth, boolean male) {
        List<String> pool = given.computeIfAbsent(surname + birth.getYear() / 10 + male, k -> new ArrayList<>());
        if (!pool.isEmpty() && dice.chance(NAMESAKES)) {
            return surname + dice.pick(pool);
        }
        String name = Names.given(dice, birth, male, generation(dice, surname, birth, male));
        pool.add(name);
        return surname + name;
    }

    private String generation(Dice dice, String surname, LocalDate birth, boolean male) {
        if (!village.clans().contains(surname) || (!male && dice.chance(0.6))) {
            return "";
        }
        int year = birth.getYear() / GENERATION * GENERATION;
        return generations.computeIfAbsent(
                surname + year, k -> Names.generation(Dice.of(k.hashCode(), village.number()), year));
    }
}
