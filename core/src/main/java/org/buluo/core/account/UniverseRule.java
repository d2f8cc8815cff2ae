package org.buluo.core.account;

import java.util.List;
import java.util.Set;
import org.buluo.core.place.County;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.RegisteredPoor;
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

    boolean includes(Child child) {
        boolean listed = false;
        for (PersonRow row : child.rows()) {
            if (AT_ANY_AGE.contains(row.kind())) {
                return true;
            }
            listed |= BY_AGE.contains(row.kind());
        }
        if (child.ageKnown()) {
            return listed && child.age() >= county.fromAge() && child.age() <= county.toAge();
        }
        return listed && saysChild(child);
    }

    /** A register person whose age no source tells. */
    private static boolean saysChild(Child child) {
        List<RegisteredPoor> rows = child.registered();
        return !rows.isEmpty() && (StudyState.namesStage(rows) || StudyState.isChildOfHouse(rows));
    }
}
