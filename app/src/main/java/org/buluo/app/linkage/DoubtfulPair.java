package org.buluo.app.linkage;

import java.util.List;
import org.buluo.core.linkage.Sign;

/**
 * Two rows of a reconciliation that may be one child.
 *
 * @param place its number in the reconciliation
 * @param left the earlier row
 * @param right the later row
 * @param score a probability
 * @param signs what speaks for and against, in the order of weight
 */
public record DoubtfulPair(int place, Side left, Side right, double score, List<Sign> signs) {

    /**
     * One of the two rows.
     *
     * @param child the child's key; 0 when the row is no child's of the universe
     * @param source the place of its file or sheet among the reconciliation's sources
     * @param row as a spreadsheet shows it
     * @param id by which a decision names it (design.md §4, {@code --decisions}): 人编号, 学籍号, identity number or place
     */
    public record Side(long child, int source, int row, String id) {
        @Override
        public String toString() {
            return "Side[" + source + ":" + row + "]";
        }
    }

    /** Pairs with the same evidence are one situation, and may be decided together. */
    public String situation() {
        return String.join(",", signs.stream().map(Enum::name).toList());
    }
}
