package org.buluo.bench.worlds;

import org.buluo.county.people.Dice;

/**
 * What befell a whole class or school at once.
 *
 * @param newYearBirths whether each birth day of the class was put down as 1 January
 * @param officePhone the one telephone of the whole school; empty when each family has its own
 */
record ClassFate(boolean newYearBirths, String officePhone) {

    static final ClassFate NONE = new ClassFate(false, "");
    private static final double NEW_YEAR = 0.025;
    private static final double OFFICE = 0.05;

    static ClassFate of(World world, long seed, int area, Pupil pupil) {
        if (world != World.UNSEEN) {
            return NONE;
        }
        Dice school = Dice.of(seed, area, 5, pupil.school().hashCode());
        Dice grade = Dice.of(seed, area, 6, pupil.school().hashCode(), pupil.grade());
        return new ClassFate(grade.chance(NEW_YEAR), school.chance(OFFICE) ? Homes.phone(school) : "");
    }
}
