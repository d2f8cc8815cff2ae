package org.buluo.core.correction;

import java.util.Optional;
import java.util.Set;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.RosterKind;

/**
 * Whose roster a row is on: a kind of roster, and of those that each school or township keeps, whose.
 *
 * @param kind of the roster
 * @param place the school or township as its rows name it; empty for what one bureau keeps for the whole county
 */
public record RosterOf(RosterKind kind, String place) {

    /** What each school keeps. */
    public static final Set<RosterKind> OF_SCHOOLS =
            Set.of(RosterKind.ROLL, RosterKind.VOCATIONAL, RosterKind.PRESCHOOL);

    private static final Set<RosterKind> OF_COUNTY = Set.of(
            RosterKind.REGISTERED_POOR,
            RosterKind.POPULATION,
            RosterKind.MINIMUM_LIVING,
            RosterKind.DESTITUTE,
            RosterKind.ORPHAN,
            RosterKind.DISABILITY);

    /** The roster of a row; empty for what nobody keeps as a roster: replies, leavers, findings, bank lines. */
    public static Optional<RosterOf> of(PersonRow row) {
        if (OF_SCHOOLS.contains(row.kind())) {
            return Optional.of(new RosterOf(row.kind(), row.schoolName()));
        }
        if (row.kind() == RosterKind.ELSEWHERE) {
            return Optional.of(new RosterOf(row.kind(), row.township()));
        }
        return OF_COUNTY.contains(row.kind()) ? Optional.of(new RosterOf(row.kind(), "")) : Optional.empty();
    }

    /** Whether each school keeps its own. */
    public boolean isOfSchool() {
        return OF_SCHOOLS.contains(kind);
    }

    /** Whether each township keeps its own. */
    public boolean isOfTownship() {
        return kind == RosterKind.ELSEWHERE;
    }
}
