package org.buluo.county.schools;

import java.util.ArrayList;
import java.util.List;
import org.buluo.core.schooling.Stage;
import org.buluo.county.people.Dice;
import org.buluo.county.people.Village;

/**
 * The schools of one township.
 *
 * @param kindergartens the central public one first
 * @param primaries the central school first; the villages' in the order of the villages
 * @param juniors the township's own first
 */
public record TownSchools(List<School> kindergartens, List<School> primaries, List<School> juniors) {

    private static final int POINT_GRADES = 3;

    /** All of them. */
    public List<School> all() {
        List<School> all = new ArrayList<>(kindergartens);
        all.addAll(primaries);
        all.addAll(juniors);
        return all;
    }

    /** The school that a child of the village goes to; teaching points send older pupils to the central school. */
    public School of(Village village, Grading grade, Dice dice) {
        return switch (grade.stage()) {
            case PRESCHOOL -> kindergartens.get(dice.chance(0.5) ? 0 : dice.below(kindergartens.size()));
            case PRIMARY -> primary(village, grade.number(), dice);
            default -> juniors.get(village.number() % juniors.size());
        };
    }

    /** Whether a school of the township teaches the stage. */
    public static boolean teaches(Stage stage) {
        return stage == Stage.PRESCHOOL || stage == Stage.PRIMARY || stage == Stage.JUNIOR;
    }

    private School primary(Village village, int grade, Dice dice) {
        School nearest = primaries.get((int) ((long) village.number() * 5 / 11) % primaries.size());
        boolean tooHigh = nearest.level() == Level.POINT && grade > POINT_GRADES;
        return tooHigh || dice.chance(0.15) ? primaries.get(0) : nearest;
    }
}
