package org.buluo.app.linkage;

import java.util.List;
import org.buluo.core.linkage.Evidence;

/**
 * Two rows of a reconciliation that may be one child.
 *
 * @param place its number in the reconciliation
 * @param left the earlier row
 * @param right the later row
 * @param score a probability
 * @param evidence what speaks for and against, and how the score came about
 */
public record DoubtfulPair(int place, Side left, Side right, double score, Evidence evidence) {

    /**
     * One of the two rows.
     *
     * @param child the child's key; 0 when the row is no child's of the universe
     * @param source the place of its file or sheet among the reconciliation's sources
     * @param row as a spreadsheet shows it
     * @param id by which a decision names it (design.md §4, {@code --decisions}): 人编号, 学籍号, identity number or place
     * @param name that the row states; may be empty
     * @param where whose it is, so that whoever is responsible for the child sees the pair
     * @param household the other children of the household that rosters state
     */
    public record Side(long child, int source, int row, String id, String name, Where where, List<Relative> household) {
        @Override
        public String toString() {
            return "Side[" + source + ":" + row + "]";
        }
    }

    /**
     * Where a child belongs; each empty when not known.
     *
     * @param township its current name, as rosters state it
     * @param school its name, as the account states it
     */
    public record Where(String township, String school) {

        /** Nobody's in particular. */
        public static final Where NOWHERE = new Where("", "");
    }

    /** Pairs with the same evidence are one situation, and may be decided together. */
    public String situation() {
        return Situation.code(evidence.signs());
    }
}
