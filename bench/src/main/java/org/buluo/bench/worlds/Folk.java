package org.buluo.bench.worlds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.buluo.county.people.Dice;
import org.buluo.county.people.IdentityNumbers;
import org.buluo.county.people.Names;

/** Who is born in an area: names by surname, sex and age, and numbers that no two people share. */
final class Folk {

    static final LocalDate LAST_DAY = LocalDate.of(2019, 12, 31);
    private static final LocalDate FIRST_DAY = LocalDate.of(1922, 1, 1);
    private static final double TWINS = 0.012;
    private static final double NAMESAKE = 0.012;
    private static final double BORN_ELSEWHERE = 0.06;

    private final IdentityNumbers here;
    private final IdentityNumbers elsewhere;
    private final String onlySurname;

    Folk(int area, long seed, String onlySurname) {
        this.here = new IdentityNumbers("" + (422000 + area % 1000), seed);
        this.elsewhere = new IdentityNumbers("" + (432000 + area % 1000), seed);
        this.onlySurname = onlySurname;
    }

    String onlySurname() {
        return onlySurname;
    }

    String anySurname(Dice dice) {
        return onlySurname.isEmpty() ? Names.surname(dice) : onlySurname;
    }

    /** A grown-up. @param year about when he or she was born */
    Human adult(Village village, String surname, int year, boolean male, Dice dice) {
        LocalDate day = clamp(LocalDate.of(year, 1, 1).plusDays(dice.below(365)));
        return new Human(surname, given(village, surname, day, male, dice), day, male, number(day, male, dice));
    }

    private String given(Village village, String surname, LocalDate day, boolean male, Dice dice) {
        return Names.given(dice, day, male, village.generation(surname, day.getYear(), male, dice));
    }

    private String number(LocalDate day, boolean male, Dice dice) {
        return (dice.chance(BORN_ELSEWHERE) ? elsewhere : here).next(day, male);
    }

    /** Brothers and sisters, the eldest first. @param mother when she was born */
    List<Human> children(Village village, String surname, int count, LocalDate mother, Dice dice) {
        List<Human> made = new ArrayList<>();
        LocalDate day = clamp(mother.plusDays(365L * 20 + dice.below(365 * 9)));
        while (made.size() < count) {
            if (dice.chance(TWINS)) {
                made.addAll(twins(village, surname, day, dice));
            } else {
                boolean male = dice.chance(0.53);
                made.add(child(village, surname, day, male, number(day, male, dice), dice));
            }
            day = day.plusDays(430 + dice.below(1400));
            if (day.isAfter(LAST_DAY)) {
                break;
            }
        }
        return made;
    }

    private Human child(Village village, String surname, LocalDate day, boolean male, String number, Dice dice) {
        String given = dice.chance(NAMESAKE) ? village.namesake(surname, male, dice) : "";
        if (given.isEmpty()) {
            given = given(village, surname, day, male, dice);
            village.baptised(surname, male, given);
        }
        return new Human(surname, given, day, male, number);
    }

    /** Twins' names share a character as a rule: the first, or now and then the last. */
    private List<Human> twins(Village village, String surname, LocalDate day, Dice dice) {
        boolean male = dice.chance(0.53);
        boolean otherMale = dice.chance(0.64) == male;
        String[] numbers = here.twins(day, male, otherMale);
        Human first = child(village, surname, day, male, numbers[0], dice);
        String given = Names.given(dice, day, otherMale, "");
        String last = given.substring(given.length() - 1);
        String one = first.given();
        if (one.length() == 2 && dice.chance(0.75)) {
            given = dice.chance(0.85) ? one.charAt(0) + last : last + one.charAt(1);
        }
        if (given.equals(one)) {
            given = one + last;
        }
        return List.of(first, new Human(surname, given, day, otherMale, numbers[1]));
    }

    private static LocalDate clamp(LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            return FIRST_DAY;
        }
        return day.isAfter(LAST_DAY) ? LAST_DAY.minusDays(day.toEpochDay() % 1500) : day;
    }
}
