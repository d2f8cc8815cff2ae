package org.buluo.core.correction;

import java.util.Optional;
import java.util.Set;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.Reply;
import org.buluo.core.roster.RosterKind;

/**
 * Whose roster a row is on: a kind of roster, and of those that each school or township keeps, whose.
 *
 * @param kind of the roster
 * @param place the school or township as its rows name it, or the other county that replied; empty for what one bureau
 *     keeps for the whole county
 */
public record RosterOf(RosterKind kind, String place) {

    private static final Set<RosterKind> OF_SCHOOLS = Set.of(
            RosterKind.ROLL,
            RosterKind.VOCATIONAL,
            RosterKind.PRESCHOOL,
            RosterKind.LEAVER,
            RosterKind.IDENTIFIED,
            RosterKind.BANK_RETURN);

    /** The roster of a row that says who a child is; empty for findings of hardship and for bank lines. */
    public static Optional<RosterOf> of(PersonRow row) {
        boolean saysWho = row.kind() != RosterKind.IDENTIFIED && row.kind() != RosterKind.BANK_RETURN;
        return saysWho ? Optional.of(whose(row)) : Optional.empty();
    }

    /**
     * Whose a row is, whatever it says. Of a bank line that is the school, which collects the accounts that are in no
     * register.
     */
    public static RosterOf whose(PersonRow row) {
        if (OF_SCHOOLS.contains(row.kind())) {
            return new RosterOf(row.kind(), row.schoolName());
        }
        if (row instanceof Reply reply) {
            return new RosterOf(row.kind(), reply.county());
        }
        return new RosterOf(row.kind(), row.kind() == RosterKind.ELSEWHERE ? row.township() : "");
    }

    /** Whether each school keeps its own. */
    public boolean isOfSchool() {
        return OF_SCHOOLS.contains(kind);
    }

    /** Whether each other county has its own. */
    public boolean isOfCounty() {
        return kind == RosterKind.REPLY;
    }

    /** Whether there is one of each place, and not one for the whole county. */
    public boolean isOfMany() {
        return isOfSchool() || isOfTownship() || isOfCounty();
    }

    /** Whether each township keeps its own. */
    public boolean isOfTownship() {
        return kind == RosterKind.ELSEWHERE;
    }
}
