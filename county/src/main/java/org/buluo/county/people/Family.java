package org.buluo.county.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The members of one household while it is made. */
final class Family {

    private static final double TWINS = 0.012;
    private static final double MARRIED_AWAY = 0.35;
    private static final double PAPERS_MOVED = 0.7;
    private static final int[] CHILDREN = {1, 1, 1, 2, 2, 2, 2, 3};

    private final List<Member> members = new ArrayList<>();
    private final Settlers settlers;
    private final String surname;
    private final Births births;
    private final Dice dice;
    private final List<MarriedDaughter> daughters = new ArrayList<>();
    private String firstFather = "";

    Family(Settlers settlers, String surname, Births births, Dice dice) {
        this.settlers = settlers;
        this.surname = surname;
        this.births = births;
        this.dice = dice;
    }

    List<Member> members() {
        return members;
    }

    List<MarriedDaughter> daughters() {
        return daughters;
    }

    /** The name of the stepchildren's own father; empty when there are none. */
    String firstFather() {
        return firstFather;
    }

    Person nuclear() {
        List<LocalDate> days = births.children(CHILDREN[dice.below(CHILDREN.length)]);
        Person father = father(days.get(0));
        Person mother = settlers.wife(births.before(days.get(0), 20, 28));
        add(father, "户主");
        if (dice.chance(0.88)) {
            add(mother, "配偶");
        }
        children(days, father, "之子", "之女");
        return dice.chance(0.6) ? father : mother;
    }

    Person threeGenerations() {
        List<LocalDate> days = births.children(CHILDREN[dice.below(CHILDREN.length)]);
        Person father = father(days.get(0));
        Person mother = settlers.wife(births.before(days.get(0), 20, 28));
        Person grandmother = settlers.married(births.before(father.birth(), 20, 27));
        if (dice.chance(0.5)) {
            add(settlers.born(surname, births.before(father.birth(), 21, 29), true), "户主");
            add(grandmother, "配偶");
            add(father, "之子");
            add(mother, "之儿媳");
            children(days, father, "之孙子", "之孙女");
            return dice.chance(0.4) ? members.get(0).person() : father;
        }
        add(father, "户主");
        add(mother, "配偶");
        add(grandmother, "之母");
        children(days, father, "之子", "之女");
        return dice.chance(0.3) ? grandmother : father;
    }

    Person grandparents() {
        List<LocalDate> days = births.children(1 + dice.below(2));
        Person grandfather = settlers.born(surname, births.before(days.get(0), 44, 56), true);
        add(grandfather, "户主");
        add(settlers.married(births.before(days.get(0), 43, 54)), "配偶");
        children(days, grandfather, "之孙子", "之孙女");
        return grandfather;
    }

    Person mother() {
        List<LocalDate> days = births.children(1 + dice.below(2));
        Person mother = settlers.married(births.before(days.get(0), 20, 30));
        add(mother, "户主");
        children(days, mother, "之子", "之女");
        return mother;
    }

    /** A second marriage: children of her first, who bear their own father's name, and one of both. */
    Person remarried() {
        List<LocalDate> days = births.children(2 + dice.below(2));
        Person father = father(days.get(0));
        Person mother = settlers.wife(births.before(days.get(0), 20, 28));
        Person first = settlers.unseen(births.before(days.get(0), 21, 32));
        firstFather = first.name();
        add(father, "户主");
        add(mother, "配偶");
        for (LocalDate day : days.subList(0, days.size() - 1)) {
            Person child = settlers.child(Names.surnameOf(firstFather), day, dice.chance(0.53), mother);
            add(child, child.male() ? Stepchildren.SON : Stepchildren.DAUGHTER);
        }
        children(days.subList(days.size() - 1, days.size()), father, "之子", "之女");
        return mother;
    }

    Person grownUp() {
        Person grown = settlers.born(surname, births.aged(24, 38), dice.chance(0.7));
        Person father = father(grown.birth());
        add(father, "户主");
        add(settlers.married(births.before(grown.birth(), 20, 28)), "配偶");
        if (grown.male()) {
            add(grown, "之子");
        } else if (dice.chance(MARRIED_AWAY)) {
            daughters.add(new MarriedDaughter(new Member(grown, "之女"), dice.chance(PAPERS_MOVED)));
        } else {
            add(grown, "之女");
        }
        if (grown.male() && dice.chance(0.3)) {
            add(settlers.wife(births.aged(24, 36)), "之儿媳");
        }
        return father;
    }

    Person old() {
        Person first = settlers.born(surname, births.aged(62, 88), true);
        add(first, "户主");
        if (dice.chance(0.6)) {
            add(settlers.married(births.aged(60, 86)), "配偶");
        }
        return first;
    }

    private Person father(LocalDate eldest) {
        return settlers.born(surname, births.before(eldest, 21, 32), true);
    }

    private void children(List<LocalDate> days, Person parent, String son, String daughter) {
        for (LocalDate day : days) {
            boolean twins = dice.chance(TWINS);
            Person[] born = twins
                    ? settlers.twins(surname, day, parent)
                    : new Person[] {settlers.child(surname, day, dice.chance(0.53), parent)};
            for (Person child : born) {
                add(child, child.male() ? son : daughter);
            }
        }
    }

    private void add(Person person, String relation) {
        members.add(new Member(person, relation, settlers.bookletOf(person)));
    }
}
