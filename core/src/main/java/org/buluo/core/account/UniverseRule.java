package org.buluo.core.account;

import java.util.Set;
import org.buluo.core.place.County;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.RosterKind;

/** Who is a child of the account (account-rules.md, The universe). */
final class UniverseRule {

    private static final Set<RosterKind> AT_ANY_AGE = Set.of(
            RosterKind.ROLL,
            RosterKind.PRESCHOOL,
            RosterKind.VOCATIONAL,
            RosterKind.ELSEWHERE,
            RosterKind.REPLY,
            RosterKind.LEAVER);
    private static final Set<RosterKind> BY_AGE = Set.of(
            RosterKind.REGISTERED_POOR,
            RosterKind.POPULATION,
            RosterKind.MINIMUM_LIVING,
            RosterKind.DESTITUTE,
            RosterKind.ORPHAN,
            RosterKind.DISABILITY);

    private final County county;

    UniverseRule(County county) {
        this.county = county;
    }

    static boolean isAtAnyAge(RosterKind kind) {
        return AT_ANY_AGE.contains(kind);
    }

    /** Whether who is on a list by age is in it. */
    boolean isOfAge(int age) {
        return age >= county.fromAge() && age <= county.toAge();
    }

    boolean includes(Child child) {
        boolean listed = false;
        for (PersonRow row : child.rows()) {
            if (AT_ANY_AGE.contains(row.kind())) {
                return true;
            }
            listed |= BY_AGE.contains(row.kind());
        }
        if (child.ageKnown()) {
            return listed && isOfAge(child.age());
        }
        return listed && StudyState.saysChild(child.registered());
    }
}
