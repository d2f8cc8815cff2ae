package org.buluo.core.account;

import java.util.Optional;
import org.buluo.core.place.County;
import org.buluo.core.place.PlaceReader;
import org.buluo.core.place.Whereabouts;
import org.buluo.core.policy.Pack;
import org.buluo.core.roster.Enrolment;

/**
 * Where the account is kept from: the county, its days, its directory and how its words are read. What every rule
 * needs beside the child.
 *
 * @param rollsRead whether some roll file was read; without one nobody can be said to be out of school
 */
record Vantage(
        County county,
        Calendar calendar,
        Pack pack,
        PlaceReader places,
        Directory directory,
        Enrolments rolls,
        boolean rollsRead) {

    Movements movements(Child child) {
        return Movements.of(child, rolls, directory, places);
    }

    /** Whether 就读县 names this county. */
    boolean isHere(String countyName) {
        return places.whereabouts(countyName) == Whereabouts.HERE;
    }

    /** The child's roll rows that mean presence at a school of this county: the one that counts. */
    Optional<Enrolment> presenceHere(Child child) {
        return rolls.counting(child.enrolments().stream()
                .filter(row -> Enrolments.isPresence(row) && !rolls.isElsewhere(row))
                .toList());
    }

    /** The child's roll rows that mean presence at a school of another county: the one that counts. */
    Optional<Enrolment> presenceElsewhere(Child child) {
        return rolls.counting(child.enrolments().stream()
                .filter(row -> Enrolments.isPresence(row) && rolls.isElsewhere(row))
                .toList());
    }
}
