package org.buluo.app.corrections;

import java.time.Instant;
import java.time.LocalDate;
import org.buluo.app.casework.Owner;
import org.buluo.app.platform.FourEyes;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.correction.Aspect;
import org.buluo.core.correction.Fault;
import org.buluo.core.correction.RosterOf;

/**
 * A line of a correction list.
 *
 * @param id its key
 * @param roster in which the value stands
 * @param child the child's lasting key; 0 for what a whole roster states
 * @param fault what is wrong
 * @param isEqual whether as many rosters say the one as the other: nobody is held right
 * @param owner who keeps the roster
 * @param township where the line belongs; empty when not known
 * @param school where the line belongs; empty when not known
 * @param content what it says of the child
 * @param at the row that states it
 * @param since when it was found first
 * @param state whether it is open
 * @param closing why it is closed; empty while it is not
 * @param closedAt when; null while it is not
 * @param proof the row that agrees, or the delivery that has the child no more; null for none
 * @param disputedBy the account that said last that the roster is right; null when nobody did
 * @param reopened how often a later delivery stated a wrong value again
 * @param handing the receipt of the list on which it was handed over; null when it was not yet
 * @param dueOn by when it is due; null when it was not handed over
 */
public record CorrectionLine(
        long id,
        RosterOf roster,
        long child,
        Fault fault,
        boolean isEqual,
        Owner owner,
        String township,
        String school,
        LineContent content,
        Place at,
        LocalDate since,
        State state,
        String closing,
        Instant closedAt,
        Place proof,
        Long disputedBy,
        int reopened,
        Long handing,
        LocalDate dueOn) {

    /** Whether a line is open. */
    public enum State {
        /** The roster states it still. */
        OPEN,
        /** It agrees, the child is gone from it, or nothing speaks against it any more. */
        CLOSED,
        /** A person said that the roster is right after all; it waits until another accepts that. */
        DISPUTED,
        /** The county accepted that the roster is right. */
        ACCEPTED;

        /** As the table writes it. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Where a row stands.
     *
     * @param delivery by which it came
     * @param file its name
     * @param sheet empty for a file's only one
     * @param row as a spreadsheet shows it; 0 for the file alone
     */
    public record Place(long delivery, String file, String sheet, int row) {}

    /** Whether it is of a whole roster and not of one child. */
    public boolean isOfRoster() {
        return child == StoredLine.NO_CHILD;
    }

    /** Of what the value is. */
    public Aspect aspect() {
        return fault.aspect();
    }

    /** Whether it is open. */
    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether another than this person said that the roster is right, so that this one may accept it. */
    public boolean maySecond(SignedIn person) {
        return state == State.DISPUTED
                && disputedBy != null
                && FourEyes.of(disputedBy, person).isPresent();
    }

    /** Whether it was handed over, is open and its day is past. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && dueOn != null && dueOn.isBefore(today);
    }

    @Override
    public String toString() {
        return "CorrectionLine[" + id + "]";
    }
}
