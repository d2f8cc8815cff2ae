package org.buluo.bench.worlds;

import java.util.ArrayList;
import java.util.List;
import org.buluo.county.people.Dice;

/**
 * A child at a school.
 *
 * @param personNo the register's; empty for a child who is on no register
 * @param lot where in the class's list the child stands
 */
record Pupil(Human human, Home home, String personNo, String school, int grade, int lot) {

    private static final int FIRST_YEAR = 2001;
    private static final int LAST_YEAR = 2013;
    private static final int SENIOR = 10;
    private static final int JUNIOR = 7;

    /** Of school age in the autumn of 2019: born from September 2001 to August 2013. */
    static boolean isOfAge(Human human) {
        int month = human.birth().getYear() * 12 + human.birth().getMonthValue();
        return month >= FIRST_YEAR * 12 + 9 && month < LAST_YEAR * 12 + 9;
    }

    /** A child at the school that its age and home lead to; one in eighty repeats or skips a grade. */
    static Pupil enrolled(Human human, Home home, String personNo, Places places, Dice dice) {
        int months = (2019 - human.birth().getYear()) * 12 + 9 - human.birth().getMonthValue();
        int grade = months / 12 - 5 + (dice.chance(0.0125) ? dice.pick(List.of(-1, 1)) : 0);
        int in = Math.max(1, Math.min(12, grade));
        String town = places.township(home.village().township());
        String stem = town.substring(0, town.length() - 1);
        String school = in >= SENIOR
                ? "第" + (1 + dice.below(3)) + "高级中学"
                : in >= JUNIOR
                        ? stem + "初级中学"
                        : dice.chance(0.6)
                                ? stem + "中心小学"
                                : home.village().name().replace("村", "小学");
        return new Pupil(human, home, personNo, school, in, dice.below(1 << 30));
    }

    /** The same child on the list of another school. */
    Pupil again(Places places, Dice dice) {
        String town = places.any(dice).townshipName();
        String school = town.substring(0, town.length() - 1) + (grade >= JUNIOR ? "民族学校" : "希望小学");
        return new Pupil(human, home, personNo, school, grade, dice.below(1 << 30));
    }

    /** Brothers and sisters of school age. */
    List<Human> siblings() {
        List<Human> found = new ArrayList<>();
        for (Home.Member member : home.members()) {
            if (member.human() != human && isOfAge(member.human())) {
                found.add(member.human());
            }
        }
        return found;
    }
}
