package org.buluo.county.lives;

import org.buluo.core.roster.ResidentState;
import org.buluo.county.people.Dice;
import org.buluo.county.rosters.InPopulation;
import org.buluo.county.schools.Grading;

/** Moved away with its registration; now and then moved back, or still at school here. */
final class MovedAway implements Story {

    @Override
    public void tell(Child child) {
        Dice dice = child.dice();
        child.lists().unsay(InPopulation.class);
        child.lists().say(new InPopulation(child.lists().booklet(), ResidentState.MOVED_OUT));
        double how = dice.unit();
        if (how < 0.08) {
            child.lists().say(new InPopulation(child.lists().booklet(), ResidentState.NORMAL));
        }
        Grading grade = child.grade();
        if (how < 0.15 && grade != null && child.age() < 15) {
            new AtSchool().tell(child);
        }
    }
}
