package org.buluo.county.people;

import java.time.LocalDate;
import java.util.List;

/** Makes the households of one village, one after the other. */
public final class Families {

    private static final double POOR_HERE = 0.39;
    private static final double POOR_ELSEWHERE = 0.225;
    private static final double RESETTLED = 0.10;

    private final Township township;
    private final Village village;
    private final Registrar registrar;
    private final Marriages marriages;
    private final LocalDate now;
    private final long seed;
    private final VillageFolk folk;
    private int made;

    /** Starts with the village's first household. @param now the day on which ages are counted */
    public Families(
            Township township, Village village, Registrar registrar, Marriages marriages, LocalDate now, long seed) {
        this.township = township;
        this.village = village;
        this.registrar = registrar;
        this.marriages = marriages;
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
        Settlers settlers = new Settlers(key, folk, registrar, marriages, township.index(), dice);
        Family family = new Family(settlers, folk.surname(dice), new Births(now, dice), dice);
        Person guardian = people(family, dice);
        boolean poor = dice.chance(village.poor() ? POOR_HERE : POOR_ELSEWHERE);
        boolean resettled = poor && dice.chance(RESETTLED);
        Village origin = resettled ? other(dice) : village;
        String number = township.code().substring(4) + place + padded(made, 5);
        List<Member> members = booklets(family, number, origin, dice);
        family.daughters().forEach(daughter -> marriages.leave(township.index(), daughter));
        return new Household(
                key, number, village, origin, poor, phone(dice), members, List.copyOf(family.daughters()), guardian);
    }

    /** Where the police has one household, the register of the poor may have two, and the other way round. */
    private List<Member> booklets(Family family, String number, Village origin, Dice dice) {
        List<Member> members = List.copyOf(family.members());
        if (DividedHousehold.befalls(members, dice)) {
            return DividedHousehold.divide(members, number, origin);
        }
        if (Stepchildren.stay(members, dice)) {
            return Stepchildren.divide(members, number, family.firstFather(), other(dice));
        }
        return members;
    }

    private static Person people(Family family, Dice dice) {
        return switch (HouseholdForm.draw(dice)) {
            case NUCLEAR -> family.nuclear();
            case THREE_GENERATIONS -> family.threeGenerations();
            case REMARRIED -> family.remarried();
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
}
