package org.buluo.county.lives;

import org.buluo.core.schooling.Stage;

/** At a senior school of the county; a late one is still in a junior school. */
final class AtSenior implements Story {

    @Override
    public void tell(Child child) {
        child.enrol(Upper.grade(child, Stage.SENIOR));
    }
}
