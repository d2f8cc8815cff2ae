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

    /** The roll row that counts of those that mean presence at a school of this county. */
    Optional<Enrolment> presenceHere(Child child) {
        return presence(child, false);
    }

    /** The roll row that counts of those that mean presence at a school of another county. */
    Optional<Enrolment> presenceElsewhere(Child child) {
        return presence(child, true);
    }

    private Optional<Enrolment> presence(Child child, boolean elsewhere) {
        return rolls.counting(child.enrolments().stream()
                .filter(row -> Enrolments.isPresence(row) && rolls.isElsewhere(row) == elsewhere)
                .toList());
    }

    /** The roll row that counts of all: one that means presence here, else elsewhere, else one without presence. */
    Optional<Enrolment> countingRow(Child child) {
        return presenceHere(child).or(() -> presenceElsewhere(child)).or(() -> rolls.counting(child.enrolments()));
    }
}
