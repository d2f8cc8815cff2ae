package org.buluo.app.linkage;

import java.util.List;
import org.buluo.core.linkage.Sign;
import org.buluo.core.linkage.Weighing;

/**
 * A doubtful pair as a reviewer meets it.
 *
 * @param run the reconciliation
 * @param place its number there
 * @param rank its place in the queue
 * @param left the earlier row
 * @param right the later row
 * @param score a probability
 * @param signs what speaks for and against
 * @param weighings how the score came about; empty when a person's decisions made the doubt
 * @param decision the decision that counts; null when there is none
 */
public record QueuedPair(
        long run,
        int place,
        int rank,
        Side left,
        Side right,
        double score,
        List<Sign> signs,
        List<Weighing> weighings,
        MadeDecision decision) {

    private static final int PERCENT = 100;

    /**
     * One of the two rows.
     *
     * @param child the child's key; 0 when the row is no child's of the universe
     * @param source its file or sheet
     * @param row as a spreadsheet shows it
     * @param name that the row states
     * @param household the other children of the household that rosters state
     */
    public record Side(long child, PairSource source, int row, String name, List<Relative> household) {
        @Override
        public String toString() {
            return "Side[" + row + "]";
        }
    }

    /** How likely they are one person, in percent. */
    public long percent() {
        return Math.round(score * PERCENT);
    }

    /** How likely they are one person by what people decided where the evidence was the same, in percent. */
    public long percent(Experience experience) {
        return experience.percent(score);
    }

    /** As {@link DoubtfulPair#situation()}. */
    public String situation() {
        return Situation.code(signs);
    }

    /** What speaks for one person. */
    public List<Sign> reasonsFor() {
        return signs.stream().filter(Sign::speaksForOne).toList();
    }

    /** What speaks against it, or for care. */
    public List<Sign> reasonsAgainst() {
        return signs.stream().filter(sign -> !sign.speaksForOne()).toList();
    }

    /** Whether rosters put other children into the household of either side. */
    public boolean hasHouseholds() {
        return !left.household().isEmpty() || !right.household().isEmpty();
    }

    /** Whether a child of one side's household is in the other's too. */
    public boolean inBoth(Relative relative) {
        return holds(left, relative) && holds(right, relative);
    }

    private static boolean holds(Side side, Relative relative) {
        return side.household().stream().anyMatch(one -> one.child() == relative.child());
    }

    /** Whether both rows are one child of the account now. */
    public boolean isOneChildNow() {
        return left.child() != 0 && left.child() == right.child();
    }

    /** The number of the decision that counts; 0 when there is none. */
    public long decisionId() {
        return decision == null ? 0 : decision.id();
    }
}
