package org.buluo.core.linkage.pairing.choice;

import java.util.Arrays;
import org.buluo.core.linkage.pairing.side.LongIndex;
import org.buluo.core.linkage.pairing.side.Side;

/**
 * Rows of one side that are one {@link Person} entered twice. A double enrolment is to be told of, and must not make both rows doubtful.
 */
final class Repeats {

    private final Side side;
    private final int[] rank;

    Repeats(Side side) {
        this.side = side;
        rank = new int[side.size()];
    }

    /**
     * Ranks rows.
     *
     * @param rows in any order, repeats allowed
     * @param odds of a pair of each
     */
    void rank(int[] rows, float[] odds) {
        LongIndex persons = new LongIndex(rows.length);
        long[] best = new long[rows.length];
        for (int i = 0; i < best.length; i++) {
            // The best odds first, then the register's order.
            int bits = Float.floatToIntBits(odds[i]);
            int rising = bits ^ bits >> 31 & Integer.MAX_VALUE;
            best[i] = (long) ~rising << 32 | rows[i];
        }
        Arrays.sort(best);
        int[] size = new int[best.length];
        boolean[] seen = new boolean[side.size()];
        for (long entry : best) {
            int row = (int) entry;
            long person = seen[row] ? 0 : person(row);
            seen[row] = true;
            if (person != 0) {
                rank[row] = size[persons.add(person)]++;
            }
        }
    }

    private long person(int row) {
        return Person.of(side, row);
    }

    /** Whether two rows are one person's. */
    boolean same(int one, int other) {
        long person = person(one);
        return person != 0 && person == person(other);
    }

    /** Which of its person's rows this is, the one that has the likeliest pair first: 0. */
    int rank(int row) {
        return rank[row];
    }
}
