package org.buluo.bench.worlds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.buluo.bench.worlds.Home.Member;
import org.buluo.county.people.Dice;

/** The forms of households in the hills: small, of three generations, of those left behind, of the old and alone. */
final class Homes {

    private static final double RESETTLED = 0.04;
    private static final String[] PHONES = {"135", "136", "137", "138", "139", "150", "151", "158", "159", "182", "187"
    };

    private final Folk folk;
    private final Places places;

    Homes(Folk folk, Places places) {
        this.folk = folk;
        this.places = places;
    }

    /** A household of the register: with children or without. */
    Home poor(Dice dice) {
        double form = dice.unit();
        if (form < 0.36) {
            return small(dice, 0.88, childCount(dice));
        }
        if (form < 0.55) {
            return threeGenerations(dice, false);
        }
        if (form < 0.63) {
            return threeGenerations(dice, true);
        }
        if (form < 0.68) {
            return grandparents(dice, false);
        }
        if (form < 0.72) {
            return mother(dice);
        }
        return form < 0.73 ? grandparents(dice, true) : old(dice);
    }

    /** A household that is on no register, of an age to have pupils. */
    Home other(Dice dice) {
        return dice.chance(0.25) ? threeGenerations(dice, dice.chance(0.3)) : small(dice, 0.97, 1 + dice.below(2));
    }

    private static int childCount(Dice dice) {
        return 1 + (dice.chance(0.68) ? 1 : 0) + (dice.chance(0.35) ? 1 : 0) + (dice.chance(0.1) ? 1 : 0);
    }

    private Home small(Dice dice, double married, int count) {
        Village village = places.any(dice);
        String surname = village.surname(dice, folk.onlySurname());
        int year = 1963 + dice.below(24);
        Human father = folk.adult(village, surname, year, true, dice);
        Human mother = folk.adult(village, folk.anySurname(dice), year + dice.below(5), false, dice);
        List<Member> members = new ArrayList<>(List.of(new Member(father, "户主")));
        if (dice.chance(married)) {
            members.add(new Member(mother, "配偶"));
        }
        for (Human child : folk.children(village, surname, count, mother.birth(), dice)) {
            members.add(new Member(child, child.male() ? "子" : "女"));
        }
        return home(village, members, List.of(father.name(), mother.name()), father, mother.surname(), false, dice);
    }

    private Home threeGenerations(Dice dice, boolean leftBehind) {
        Village village = places.any(dice);
        String surname = village.surname(dice, folk.onlySurname());
        int year = 1966 + dice.below(21);
        Human father = folk.adult(village, surname, year, true, dice);
        Human mother = folk.adult(village, folk.anySurname(dice), year + dice.below(4), false, dice);
        Human grandfather = folk.adult(village, surname, year - 21 - dice.below(7), true, dice);
        Human grandmother = folk.adult(village, folk.anySurname(dice), year - 20 - dice.below(7), false, dice);
        List<Member> members = new ArrayList<>();
        boolean underGrandfather = leftBehind || dice.chance(0.5);
        if (underGrandfather) {
            members.addAll(List.of(
                    new Member(grandfather, "户主"),
                    new Member(grandmother, "配偶"),
                    new Member(father, "子"),
                    new Member(mother, "儿媳")));
        } else {
            members.addAll(List.of(new Member(father, "户主"), new Member(mother, "配偶"), new Member(grandmother, "母亲")));
        }
        for (Human child : folk.children(village, surname, 1 + dice.below(3), mother.birth(), dice)) {
            String boy = underGrandfather ? "孙子" : "子";
            members.add(new Member(child, child.male() ? boy : underGrandfather ? "孙女" : "女"));
        }
        List<String> guardians = leftBehind
                ? List.of(grandfather.name(), grandmother.name(), father.name())
                : List.of(father.name(), mother.name(), grandfather.name());
        return home(village, members, guardians, father, mother.surname(), leftBehind, dice);
    }

    /** Grandparents, or an uncle, with children whose parents are on no page of the household. */
    private Home grandparents(Dice dice, boolean uncle) {
        Village village = places.any(dice);
        String surname = village.surname(dice, folk.onlySurname());
        int year = uncle ? 1964 + dice.below(18) : 1943 + dice.below(15);
        Human head = folk.adult(village, surname, year, true, dice);
        Human wife = folk.adult(village, folk.anySurname(dice), year + dice.below(5), false, dice);
        LocalDate mother = uncle ? wife.birth() : wife.birth().plusYears(22);
        List<Member> members = new ArrayList<>(List.of(new Member(head, "户主"), new Member(wife, "配偶")));
        for (Human child : folk.children(village, surname, 1 + dice.below(2), mother, dice)) {
            String boy = uncle ? "侄子" : "孙子";
            members.add(new Member(child, child.male() ? boy : uncle ? "侄女" : "孙女"));
        }
        Human father = folk.adult(village, surname, mother.getYear() - 2, true, dice);
        List<String> guardians = List.of(head.name(), wife.name(), father.name());
        return home(village, members, guardians, head, wife.surname(), true, dice);
    }

    /** A mother alone, whose children bear the father's name. */
    private Home mother(Dice dice) {
        Village village = places.any(dice);
        Human mother = folk.adult(village, folk.anySurname(dice), 1968 + dice.below(20), false, dice);
        String surname = village.surname(dice, folk.onlySurname());
        List<Member> members = new ArrayList<>(List.of(new Member(mother, "户主")));
        for (Human child : folk.children(village, surname, 1 + dice.below(2), mother.birth(), dice)) {
            members.add(new Member(child, child.male() ? "子" : "女"));
        }
        return home(village, members, List.of(mother.name()), mother, mother.surname(), false, dice);
    }

    private Home old(Dice dice) {
        Village village = places.any(dice);
        int year = 1932 + dice.below(25);
        Human head = folk.adult(village, village.surname(dice, folk.onlySurname()), year, true, dice);
        List<Member> members = new ArrayList<>(List.of(new Member(head, "户主")));
        if (dice.chance(0.6)) {
            Human wife = folk.adult(village, folk.anySurname(dice), year + dice.below(5), false, dice);
            members.add(new Member(wife, "配偶"));
        }
        return home(village, members, List.of(head.name()), head, head.surname(), false, dice);
    }

    private static Home home(
            Village village,
            List<Member> members,
            List<String> guardians,
            Human parent,
            String motherSurname,
            boolean parentsAway,
            Dice dice) {
        String phone = phone(dice);
        return new Home(
                village,
                members,
                guardians,
                parent,
                motherSurname,
                phone,
                parentsAway ? phone(dice) : phone,
                dice.chance(RESETTLED));
    }

    /** Any mobile number. */
    static String phone(Dice dice) {
        return PHONES[dice.below(PHONES.length)] + (10_000_000 + dice.below(90_000_000));
    }
}
