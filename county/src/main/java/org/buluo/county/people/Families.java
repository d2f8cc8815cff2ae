package org.buluo.county.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes the households of one village, one after the other. */
public final class Families {

    private static final double POOR_HERE = 0.39;
    private static final double POOR_ELSEWHERE = 0.225;
    private static final double RESETTLED = 0.10;
    private static final double TWINS = 0.012;
    private static final int[] CHILDREN = {1, 1, 1, 2, 2, 2, 2, 3};

    private final Township township;
    private final Village village;
    private final Registrar registrar;
    private final LocalDate now;
    private final long seed;
    private final VillageFolk folk;
    private int made;

    /** Starts with the village's first household. @param now the day on which ages are counted */
    public Families(Township township, Village village, Registrar registrar, LocalDate now, long seed) {
        this.township = township;
        this.village = village;
        this.registrar = registrar;
        this.now = now;
        this.seed = seed;
        this.folk = new VillageFolk(village);
    }

    /** The next household. */
    public Household next() {
        made++;
        Dice dice = Dice.of(seed, 2, township.index(), village.number(), made);
        String place = padded(village.number() + 1, 3);
        String key = "T" + township.index() + "-" + place + "-" + padded(made, 5);
        Settlers settlers = new Settlers(key, folk, registrar, dice);
        Family family = new Family(settlers, folk.surname(dice), new Births(now, dice), dice);
        Person guardian = people(family, dice);
        boolean poor = dice.chance(village.poor() ? POOR_HERE : POOR_ELSEWHERE);
        boolean resettled = poor && dice.chance(RESETTLED);
        Village origin = resettled ? other(dice) : village;
        String number = township.code().substring(4) + place + padded(made, 5);
        return new Household(key, number, village, origin, poor, phone(dice), List.copyOf(family.members()), guardian);
    }

    private static Person people(Family family, Dice dice) {
        return switch (HouseholdForm.draw(dice)) {
            case NUCLEAR -> family.nuclear(dice.below(CHILDREN.length));
            case THREE_GENERATIONS -> family.threeGenerations(dice.below(CHILDREN.length));
            case GRANDPARENTS -> family.grandparents();
            case MOTHER -> family.mother();
            case GROWN_UP -> family.grownUp();
            case OLD -> family.old();
        };
    }

    /** Another village of the township, community for community, so that a move never changes what is rural. */
    private Village other(Dice dice) {
        List<Village> all = township.villages();
        for (int tries = 0; tries < 4; tries++) {
            Village found = dice.pick(all);
            if (found.community() == village.community()) {
                return found;
            }
        }
        return village;
    }

    /** A number range that no telephone company uses. */
    private static String phone(Dice dice) {
        return "142" + padded(dice.below(100_000_000), 8);
    }

    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(digits - text.length()) + text;
    }

    /** The members of one household while it is made. */
    private static final class Family {

        private final List<Member> members = new ArrayList<>();
        private final Settlers settlers;
        private final String surname;
        private final Births births;
        private final Dice dice;

        Family(Settlers settlers, String surname, Births births, Dice dice) {
            this.settlers = settlers;
            this.surname = surname;
            this.births = births;
            this.dice = dice;
        }

        List<Member> members() {
            return members;
        }

        Person nuclear(int draw) {
            List<LocalDate> days = births.children(CHILDREN[draw]);
            Person father = father(days.get(0));
            Person mother = settlers.married(births.before(days.get(0), 20, 28), false);
            add(father, "户主");
            if (dice.chance(0.88)) {
                add(mother, "配偶");
            }
            children(days, father, "之子", "之女");
            return dice.chance(0.6) ? father : mother;
        }

        Person threeGenerations(int draw) {
            List<LocalDate> days = births.children(CHILDREN[draw]);
            Person father = father(days.get(0));
            Person mother = settlers.married(births.before(days.get(0), 20, 28), false);
            Person grandmother = settlers.married(births.before(father.birth(), 20, 27), false);
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
            add(settlers.married(births.before(days.get(0), 43, 54), false), "配偶");
            children(days, grandfather, "之孙子", "之孙女");
            return grandfather;
        }

        Person mother() {
            List<LocalDate> days = births.children(1 + dice.below(2));
            Person mother = settlers.married(births.before(days.get(0), 20, 30), false);
            add(mother, "户主");
            children(days, mother, "之子", "之女");
            return mother;
        }

        Person grownUp() {
            Person son = settlers.born(surname, births.aged(24, 38), dice.chance(0.7));
            Person father = father(son.birth());
            add(father, "户主");
            add(settlers.married(births.before(son.birth(), 20, 28), false), "配偶");
            add(son, son.male() ? "之子" : "之女");
            if (son.male() && dice.chance(0.3)) {
                add(settlers.married(births.aged(24, 36), false), "之儿媳");
            }
            return father;
        }

        Person old() {
            Person first = settlers.born(surname, births.aged(62, 88), true);
            add(first, "户主");
            if (dice.chance(0.6)) {
                add(settlers.married(births.aged(60, 86), false), "配偶");
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
            members.add(new Member(person, relation));
        }
    }
}
