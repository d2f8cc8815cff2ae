package org.buluo.county.lives;

import org.buluo.core.roster.Change;
import org.buluo.county.rosters.Moved;
import org.buluo.county.rosters.OnRoll;
import org.buluo.county.schools.Grading;
import org.buluo.county.schools.School;

/** Moved to another school of the county, which has it on its roll. */
final class TransferredInside implements Story {

    @Override
    public void tell(Child child) {
        Grading grade = Pupils.grade(child);
        OnRoll row = child.enrol(grade);
        boolean named = child.dice().chance(0.5);
        String destination = named ? row.school().name() : "湖北省恩施州" + School.HOME;
        child.lists()
                .say(new Moved(
                        Change.TRANSFERRED_OUT,
                        child.beforeCutOff(),
                        destination,
                        true,
                        null,
                        null,
                        child.studentNo()));
    }
}
