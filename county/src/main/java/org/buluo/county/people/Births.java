package org.buluo.county.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** When the people of a household were born; before the day {@code now}. */
final class Births {

    private static final int YEAR = 365;
    private static final int CHILDHOOD = 23;

    private final LocalDate now;
    private final Dice dice;

    Births(LocalDate now, Dice dice) {
        this.now = now;
        this.dice = dice;
    }

    /** Somebody of an age between two, both included. */
    LocalDate aged(int from, int to) {
        return now.minusDays((long) from * YEAR + dice.below((to - from + 1) * YEAR));
    }

    /** Somebody older than another by a number of years between two. */
    LocalDate before(LocalDate birth, int from, int to) {
        LocalDate day = birth.minusDays((long) from * YEAR + dice.below((to - from) * YEAR + 1));
        LocalDate oldest = now.minusYears(98);
        return day.isBefore(oldest) ? oldest : day;
    }

    /** Births of so many children, the oldest first, the youngest at most 22 today. */
    List<LocalDate> children(int count) {
        List<LocalDate> births = new ArrayList<>();
        LocalDate day = now.minusDays(dice.below(CHILDHOOD * YEAR));
        for (int i = 0; i < count; i++) {
            births.add(0, day);
            day = day.minusDays(500 + dice.below(1400));
        }
        return births;
    }
}
