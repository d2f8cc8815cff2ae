package org.buluo.county.people;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Makes the persons of one household: names out of the village, numbers out of the township's offices. */
final class Settlers {

    private static final double FORMER = 0.06;
    private static final double FROM_AWAY = 0.25;
    private static final double FROM_TOWNSHIP = 0.15;

    private final String key;
    private final VillageFolk folk;
    private final Registrar registrar;
    private final Marriages marriages;
    private final int township;
    private final Dice dice;
    private final Set<Person> papersElsewhere = new HashSet<>();
    private int made;

    /** @param township whose daughters are not married into it @param marriages who waits elsewhere */
    Settlers(String key, VillageFolk folk, Registrar registrar, Marriages marriages, int township, Dice dice) {
        this.key = key;
        this.folk = folk;
        this.registrar = registrar;
        this.marriages = marriages;
        this.township = township;
        this.dice = dice;
    }

    /** Somebody born here. */
    Person born(String surname, LocalDate birth, boolean male) {
        return person(surname, birth, male, registrar.natives().next(birth, male), "");
    }

    /** A woman who married in, perhaps from another county. */
    Person married(LocalDate birth) {
        boolean away = dice.chance(FROM_AWAY);
        String id = (away ? registrar.incomers() : registrar.natives()).next(birth, false);
        return person(folk.surname(dice), birth, false, id, "");
    }

    /** A young wife: a daughter of another township when one of her age waits there. */
    Person wife(LocalDate birth) {
        MarriedDaughter daughter =
                dice.chance(FROM_TOWNSHIP) ? marriages.into(township, birth).orElse(null) : null;
        if (daughter == null) {
            return married(birth);
        }
        Person bride = daughter.member().person();
        if (!daughter.moved()) {
            papersElsewhere.add(bride);
        }
        return bride;
    }

    /** Where the police has somebody; null for the household's own booklet. */
    Booklet bookletOf(Person person) {
        return papersElsewhere.contains(person) ? Booklet.OF_ANOTHER_TOWNSHIP : null;
    }

    /** A man of another village, whom this household's rows name and do not have. */
    Person unseen(LocalDate birth) {
        return born(Names.surname(dice), birth, true);
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
