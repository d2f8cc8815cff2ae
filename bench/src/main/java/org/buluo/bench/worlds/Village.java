package org.buluo.bench.worlds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.buluo.county.people.Dice;
import org.buluo.county.people.Names;

/** A village: its names, its two clans with their characters for each generation, and what its children are called. */
final class Village {

    private static final int GENERATION_YEARS = 23;

    private final int township;
    private final String townshipName;
    private final String name;
    private final String laterName;
    private final String elderClan;
    private final String youngerClan;
    private final Map<String, String> generations = new HashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();

    /** @param laterName what the village is called since it was merged or renamed; its name when it was not */
    Village(int township, String townshipName, String name, String laterName, Dice dice, String onlySurname) {
        this.township = township;
        this.townshipName = townshipName;
        this.name = name;
        this.laterName = laterName;
        this.elderClan = onlySurname.isEmpty() ? Names.surname(dice) : onlySurname;
        this.youngerClan = onlySurname.isEmpty() ? Names.surname(dice) : onlySurname;
    }

    int township() {
        return township;
    }

    String townshipName() {
        return townshipName;
    }

    String name() {
        return name;
    }

    String laterName() {
        return laterName;
    }

    /** The surname of a family that settled here: more often than not a clan's. */
    String surname(Dice dice, String onlySurname) {
        if (!onlySurname.isEmpty()) {
            return onlySurname;
        }
        double at = dice.unit();
        return at < 0.36 ? elderClan : at < 0.57 ? youngerClan : Names.surname(dice);
    }

    /** The character that a surname's men of that age share; girls have it seldom. */
    String generation(String surname, int year, boolean male, Dice dice) {
        if (!male && dice.chance(0.65)) {
            return "";
        }
        return generations.computeIfAbsent(surname + year / GENERATION_YEARS, key -> Names.generation(dice, year));
    }

    /** A given name that another child of the surname here has already; empty when none has. */
    String namesake(String surname, boolean male, Dice dice) {
        List<String> names = children.get(surname + male);
        return names == null ? "" : dice.pick(names);
    }

    void baptised(String surname, boolean male, String given) {
        children.computeIfAbsent(surname + male, key -> new ArrayList<>()).add(given);
    }
}
