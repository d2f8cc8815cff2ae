package org.buluo.county.lives;

import java.time.LocalDate;
import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Place;
import org.buluo.county.rosters.Replied;
import org.buluo.county.schools.Grading;

/** Letters to other counties, sent for the registered poor alone, and what comes back. */
final class Letters {

    private static final String[] YES = {"是", "已落实", "是", "已落实"};
    private static final String[] NO = {"否", "未落实", "未落实"};

    private Letters() {}

    /** Whether the other county answered. */
    static boolean answered(Child child) {
        return child.poor() && child.dice().chance(0.55);
    }

    /** The answer; three in four say that the aid is given. */
    static void reply(Child child, Place place, Grading grade) {
        Dice dice = child.dice();
        boolean settled = dice.chance(0.75);
        String words = settled ? YES[dice.below(YES.length)] : NO[dice.below(NO.length)];
        LocalDate date = child.setting().days().cutOff().plusDays(dice.between(10, 58));
        child.lists().say(new Replied(place, grade, settled, words, date));
    }
}
