package org.buluo.county.people;

import java.time.LocalDate;

/** Makes the persons of one household: names out of the village, numbers out of the township's offices. */
final class Settlers {

    private static final double FORMER = 0.06;
    private static final double FROM_AWAY = 0.25;

    private final String key;
    private final VillageFolk folk;
    private final Registrar registrar;
    private final Dice dice;
    private int made;

    Settlers(String key, VillageFolk folk, Registrar registrar, Dice dice) {
        this.key = key;
        this.folk = folk;
        this.registrar = registrar;
        this.dice = dice;
    }

    /** Somebody born here. */
    Person born(String surname, LocalDate birth, boolean male) {
        return person(surname, birth, male, registrar.natives().next(birth, male), "");
    }

    /** Somebody who married in, perhaps from another township. */
    Person married(LocalDate birth, boolean male) {
        boolean away = dice.chance(FROM_AWAY);
        String id = (away ? registrar.incomers() : registrar.natives()).next(birth, male);
        return person(folk.surname(dice), birth, male, id, "");
    }

    /** A child. @param parent whose number people confuse with its own */
    Person child(String surname, LocalDate birth, boolean male, Person parent) {
        return person(surname, birth, male, registrar.natives().next(birth, male), parent.id());
    }

    /** Twins: born on one day, with neighbouring numbers and often a character in common. */
    Person[] twins(String surname, LocalDate birth, Person parent) {
        boolean first = dice.chance(0.53);
        boolean second = dice.chance(0.64) == first;
        String[] ids = registrar.natives().twins(birth, first, second);
        Person elder = person(surname, birth, first, ids[0], parent.id());
        Person younger = person(surname, birth, second, ids[1], parent.id());
        if (elder.name().length() == surname.length() + 2 && dice.chance(0.7)) {
            String shared = elder.name().substring(0, surname.length() + 1);
            String other = Names.given(dice, birth, second, "");
            younger = renamed(younger, shared + other.substring(other.length() - 1));
        }
        return new Person[] {elder, younger};
    }

    private Person person(String surname, LocalDate birth, boolean male, String id, String mother) {
        String name = folk.name(dice, surname, birth, male);
        String former = dice.chance(FORMER) ? surname + Names.given(dice, birth, male, "") : "";
        return new Person(key + "-" + ++made, name, male, birth, id, former, ethnicity(), mother);
    }

    private String ethnicity() {
        double at = dice.unit();
        return at < 0.70 ? "汉族" : at < 0.95 ? "土家族" : "苗族";
    }

    private static Person renamed(Person p, String name) {
        return new Person(p.key(), name, p.male(), p.birth(), p.id(), p.former(), p.ethnicity(), p.mother());
    }
}
