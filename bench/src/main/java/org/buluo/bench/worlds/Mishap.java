package org.buluo.bench.worlds;

import java.util.function.BiConsumer;

/**
 * Everything that may befall a row of the roll, in the order in which it does, and how often in each of the first four
 * worlds. The register, which is checked more often, suffers {@link #REGISTER_SHARE} of it, where it can suffer it at
 * all. Rates are guesses: no error rate of such lists was found published.
 */
enum Mishap {
    FORMER_NAME(.002, .01, .04, .012, true, NameMishaps::former),
    NAME_SOUND(.004, .02, .06, .02, true, NameMishaps::sameSound),
    NAME_SHAPE(.002, .01, .03, .01, true, NameMishaps::sameShape),
    NAME_TRADITIONAL(.001, .005, .02, .005, true, NameMishaps::traditional),
    NAME_SWAPPED(0, 0, 0, .008, true, NameMishaps::swapped),
    NAME_LOST_CHARACTER(0, 0, 0, .006, true, NameMishaps::lostCharacter),
    NAME_MILK(0, 0, 0, .005, false, NameMishaps::milkName),
    NAME_GIVEN_ALONE(0, 0, 0, .005, false, NameMishaps::givenAlone),
    NAME_LATIN(0, 0, 0, .01, false, NameMishaps::latin),
    NAME_GAP(.002, .01, .03, .01, true, NameMishaps::gap),

    SEX_WRONG(.001, .005, .02, .006, true, BirthMishaps::wrongSex),
    BIRTH_WRONG(.001, .008, .03, .008, true, BirthMishaps::wrong),
    BIRTH_DAY_AND_MONTH(0, 0, 0, .015, true, BirthMishaps::dayAndMonth),
    BIRTH_LUNAR(0, 0, 0, .02, true, BirthMishaps::lunar),
    BIRTH_NEW_YEAR(0, 0, 0, 1, false, BirthMishaps::newYear),

    NUMBER_DIGIT(.003, .015, .05, .015, true, NumberMishaps::wrongDigit),
    NUMBER_DIGIT_CHECKED(.001, .003, .015, .003, true, NumberMishaps::wrongDigitRightCheck),
    NUMBER_SWAPPED(.002, .008, .03, .008, true, NumberMishaps::swapped),
    NUMBER_TWO_DIGITS(0, 0, 0, .01, true, NumberMishaps::twoWrongDigits),
    NUMBER_PARENTS(.001, .008, .03, .008, false, NumberMishaps::parents),
    NUMBER_GUARDIANS_ON_ALL(0, 0, 0, 1, false, NumberMishaps::guardiansOnAll),
    NUMBER_SIBLINGS(0, 0, 0, .012, false, NumberMishaps::siblings),
    NUMBER_SIBLINGS_WHOLE(0, 0, 0, .003, false, NumberMishaps::siblingsWhole),
    NUMBER_ABOVE(0, 0, 0, .005, false, NumberMishaps::fromAbove),
    NUMBER_FIFTEEN(0, .003, .02, .003, true, NumberMishaps::fifteen),
    NUMBER_SPREADSHEET(0, 0, 0, .02, true, NumberMishaps::spreadsheet),
    NUMBER_LOOSE(0, 0, 0, .012, true, NumberMishaps::looselyWritten),
    NUMBER_MISSING(.005, .06, .25, .06, true, NumberMishaps::missing),
    WIDE_DIGITS(0, 0, 0, .008, true, NameMishaps::wideDigits),
    BIRTH_MISSING(.002, .01, .08, .012, true, BirthMishaps::missing),

    RESETTLED(.5, .5, .5, .7, false, HomeMishaps::resettled),
    VILLAGE_LATER(0, 0, 0, .8, false, HomeMishaps::laterName),
    MOVED(.02, .04, .11, .04, false, HomeMishaps::moved),
    VILLAGE_MISSING(.01, .03, .15, .03, true, HomeMishaps::villageMissing),
    PHONE_OTHER(.30, .50, .70, .50, false, HomeMishaps::otherPhone),
    PHONE_OFFICE(0, 0, 0, 1, false, HomeMishaps::officePhone),
    GUARDIAN_OTHER(.30, .35, .45, .35, false, HomeMishaps::otherGuardian),
    GUARDIAN_SOUND(.004, .02, .06, .02, false, NameMishaps::kinSameSound),
    GUARDIAN_MISSING(.01, .03, .10, .03, false, HomeMishaps::guardianMissing),
    SHIFTED(0, 0, 0, .003, false, HomeMishaps::shifted);

    static final double REGISTER_SHARE = 0.3;

    private final double[] rates;
    private final boolean onRegister;
    private final BiConsumer<Cells, Scene> befalls;

    Mishap(
            double clean,
            double typical,
            double hard,
            double unseen,
            boolean onRegister,
            BiConsumer<Cells, Scene> befalls) {
        this.rates = new double[] {clean, typical, hard, unseen};
        this.onRegister = onRegister;
        this.befalls = befalls;
    }

    /** How often a row of the roll suffers it. */
    double rate(World world) {
        if (this == NUMBER_MISSING && world == World.NO_NUMBERS) {
            return 1;
        }
        return rates[world.rates().ordinal()];
    }

    /** Lets each mishap come or not come to a row of the roll. */
    static void befallRoll(World world, Cells cells, Scene scene) {
        for (Mishap mishap : MISHAPS) {
            if (scene.dice().chance(mishap.rate(world))) {
                mishap.befalls.accept(cells, scene);
            }
        }
    }

    /** The same for a row of the register. */
    static void befallRegister(World world, Cells cells, Scene scene) {
        for (Mishap mishap : MISHAPS) {
            double rate = mishap.rate(world) == 1 ? 1 : mishap.rate(world) * REGISTER_SHARE;
            if (mishap.onRegister && scene.dice().chance(rate)) {
                mishap.befalls.accept(cells, scene);
            }
        }
    }

    private static final Mishap[] MISHAPS = values();
}
