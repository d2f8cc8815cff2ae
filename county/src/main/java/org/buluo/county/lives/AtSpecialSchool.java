package org.buluo.county.lives;

import org.buluo.core.schooling.Stage;
import org.buluo.county.rosters.HoldsDisabilityCard;
import org.buluo.county.schools.Grading;

/** At the school for disabled pupils, with a card. */
final class AtSpecialSchool implements Story {

    @Override
    public void tell(Child child) {
        Grading grade = child.grade();
        if (grade.stage() == Stage.PRESCHOOL) {
            grade = new Grading(Stage.PRIMARY, 1);
        }
        if (!child.lists().has(HoldsDisabilityCard.class)) {
            child.lists().say(Hardships.card(child.dice()));
        }
        child.lists()
                .say(child.roll(child.dice().pick(child.setting().directory().special()), grade));
    }
}
