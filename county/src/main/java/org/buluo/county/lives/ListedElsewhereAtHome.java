package org.buluo.county.lives;

import org.buluo.county.rosters.OnElsewhereList;
import org.buluo.county.rosters.Place;

/** In no kindergarten, and on the township's list as one who is at school in this very county. */
final class ListedElsewhereAtHome implements Story {

    @Override
    public void tell(Child child) {
        child.lists().say(new OnElsewhereList(Place.home(), null));
    }
}
