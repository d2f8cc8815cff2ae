package org.buluo.county.lives;

import org.buluo.county.people.Weighted;

/**
 * How often each story is told at an age; guesses, in thousandths. Every story of school age is told once before
 * chance begins, so that the smallest county has them all.
 */
final class Stories {

    private static final int SCHOOL = 6;
    private static final int UPPER = 15;
    private static final int GROWN = 18;

    private static final Weighted<Story> INFANTS = new Weighted<Story>()
            .with(800, new AtKindergarten())
            .with(140, new NeverEnrolled())
            .with(48, new StudiesElsewhere())
            .with(8, new MovedAway())
            .with(1, new Died())
            .with(3, new ListedElsewhereAtHome());

    private static final Weighted<Story> PUPILS = new Weighted<Story>()
            .with(892, new AtSchool())
            .with(48, new StudiesElsewhere())
            .with(6, new TransferredThisTerm())
            .with(8, new TransferredBefore())
            .with(3, new TransferredInside())
            .with(2.5, new SuspendedOnRoll())
            .with(2, new SuspendedThisTerm())
            .with(2, new Returned())
            .with(1.5, new DroppedOut())
            .with(1.5, new OffTheRoll())
            .with(4, new NeverEnrolled())
            .with(2.5, new TaughtAtHome())
            .with(4, new AtSpecialSchool())
            .with(1, new Died())
            .with(7, new MovedAway())
            .with(3, new OnTwoRolls())
            .with(4, new ContradictsRoll())
            .with(0.6, new OnNeighboursRoll())
            .with(1.4, new OddlyRecorded())
            .with(0.8, new SuspendedBefore());

    private static final Weighted<Story> FIFTEEN = new Weighted<Story>()
            .with(490, new AtSenior())
            .with(260, new AtVocational())
            .with(75, new StudiesElsewhere())
            .with(130, new Graduated())
            .with(15, new NeverEnrolled())
            .with(5, new DroppedOut())
            .with(3, new SuspendedThisTerm())
            .with(8, new MovedAway())
            .with(5, new TransferredThisTerm())
            .with(4, new OnTwoRolls());

    private static final Weighted<Story> YOUTHS = new Weighted<Story>()
            .with(480, new AtSenior())
            .with(240, new AtVocational())
            .with(85, new StudiesElsewhere())
            .with(70, new Graduated())
            .with(90, new NeverEnrolled())
            .with(5, new DroppedOut())
            .with(2, new SuspendedOnRoll())
            .with(2, new SuspendedThisTerm())
            .with(1, new Died())
            .with(10, new MovedAway())
            .with(4, new OnTwoRolls());

    private static final Weighted<Story> ADULTS = new Weighted<Story>()
            .with(940, new NeverEnrolled())
            .with(20, new AtSenior())
            .with(15, new AtVocational())
            .with(2, new Died())
            .with(23, new MovedAway());

    private int told;

    /** What became of the next child. */
    Story draw(Child child) {
        boolean pupil = child.age() > SCHOOL && child.age() < UPPER;
        if (pupil && told < PUPILS.size()) {
            return PUPILS.get(told++);
        }
        return byChance(child);
    }

    private static Story byChance(Child child) {
        Weighted<Story> stories = INFANTS;
        if (child.age() >= GROWN) {
            stories = ADULTS;
        } else if (child.age() > UPPER) {
            stories = YOUTHS;
        } else if (child.age() == UPPER) {
            stories = FIFTEEN;
        } else if (child.age() >= SCHOOL) {
            stories = PUPILS;
        }
        return stories.draw(child.dice());
    }
}
