package org.buluo.core.linkage.pairing.choice;

import java.util.Arrays;
import org.buluo.core.linkage.pairing.row.Hash;
import org.buluo.core.linkage.pairing.row.IdCode;
import org.buluo.core.linkage.pairing.side.LongIndex;
import org.buluo.core.linkage.pairing.side.Side;

/**
 * Rows of one side that are one person entered twice: the same sound number and name, or without a number the same
 * name, birth date, sex, guardian and village. A double enrolment is to be told of, and must not make both rows doubtful.
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
        long name = side.cells.name[row];
        long id = side.id[row];
        if (name == 0) {
            return 0;
        }
        if (IdCode.sound(id)) {
            return Hash.mix(IdCode.body(id), name) | 1;
        }
        int birth = side.cells.birth[row];
        boolean known = birth != 0 && side.place[row] != 0 && side.cells.guardian[row] != 0;
        long home = Hash.mix(side.place[row], side.cells.guardian[row]);
        return known ? Hash.mix(Hash.mix(home, name), birth * 4L + side.sex[row]) | 1 : 0;
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
