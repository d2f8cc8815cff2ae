package org.buluo.county.lives;

import java.time.LocalDate;
import org.buluo.core.roster.Change;
import org.buluo.core.roster.ResidentState;
import org.buluo.core.roster.RollStatus;
import org.buluo.county.people.Dice;
import org.buluo.county.rosters.InPopulation;
import org.buluo.county.rosters.Moved;
import org.buluo.county.rosters.OnRoll;
import org.buluo.county.schools.Grading;

/** Died: the population file, a leaver row or the roll says so; often one of them does not know. */
final class Died implements Story {

    @Override
    public void tell(Child child) {
        Dice dice = child.dice();
        Grading grade = Pupils.grade(child);
        double how = dice.unit();
        if (how < 0.4 || child.age() < 6) {
            child.lists().unsay(InPopulation.class);
            child.lists().say(new InPopulation(child.lists().booklet(), ResidentState.DEAD));
            return;
        }
        OnRoll row = child.roll(child.school(grade), grade);
        if (how < 0.6) {
            child.lists().say(row.stated(RollStatus.DIED, "死亡"));
            return;
        }
        child.lists().say(row);
        LocalDate date = how < 0.75 ? null : how < 0.9 ? child.beforeCutOff() : child.afterCutOff();
        child.lists().say(new Moved(Change.DIED, date, "", false, row.school(), grade, child.studentNo()));
    }
}
