package org.buluo.app.paper;

import java.util.List;
import org.buluo.app.platform.ListState;

/**
 * A printed list held against the present account.
 *
 * @param present the address of the list as it is now
 * @param isIntact whether the kept rows are still those that were printed, by their hash
 * @param presentRows how many rows the list would have now
 * @param same how many rows are on both and say the same
 * @param changed how many are on both and say something else
 * @param gone how many are no longer on the list
 * @param added how many are on the list and were not
 * @param moves those that differ: changed ones, then gone ones, then added ones
 */
public record Checked(
        ListState present,
        boolean isIntact,
        int presentRows,
        int same,
        int changed,
        int gone,
        int added,
        List<Move> moves) {

    /**
     * A row that is not as it was.
     *
     * @param what {@code changed}, {@code gone} or {@code added}
     * @param number its 序号 on the paper; 0 for one that was added
     * @param was null for one that was added
     * @param now null for one that is gone
     */
    public record Move(String what, int number, PaperRow was, PaperRow now) {

        /** Its cells on the paper, or now when it was not on it. */
        public List<String> any() {
            return was == null ? now.cells() : was.cells();
        }

        /** Whether a cell is not what it was; only of one that changed. */
        public boolean differs(int column) {
            return was != null
                    && now != null
                    && !was.cells().get(column).equals(now.cells().get(column));
        }

        /** A row holds names. */
        @Override
        public String toString() {
            return "Move[" + what + " " + number + "]";
        }
    }

    /** Whether the present list is the printed one. */
    public boolean isSame() {
        return changed == 0 && gone == 0 && added == 0;
    }

    /** How many rows are not as they were. */
    public int differing() {
        return changed + gone + added;
    }
}
