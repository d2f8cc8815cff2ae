package org.buluo.core.linkage.pairing.block;

import java.util.Arrays;
import org.buluo.core.linkage.pairing.side.Side;

/**
 * One pass: how many pairs each key gives is counted first; keys that give more than the pass allows are left to the
 * finer passes. A key that is too large in the finest pass joins rows of which all that could tell them apart is
 * equal, so each row is paired with a few of them.
 */
final class Join {

    private static final int FEW = 4;

    private final Side left;
    private final Side right;
    private final LongList pairs = new LongList();

    Join(Side left, Side right) {
        this.left = left;
        this.right = right;
    }

    /** All pairs of a pass: the left row in the upper half. */
    LongList run(Pass pass) {
        run(pass, all(left.size()), all(right.size()));
        return pairs;
    }

    private static int[] all(int size) {
        int[] rows = new int[size];
        for (int i = 0; i < size; i++) {
            rows[i] = i;
        }
        return rows;
    }

    private void run(Pass pass, int[] leftRows, int[] rightRows) {
        Table table = new Table(left, leftRows, pass.keys());
        int[] hits = new int[table.size()];
        LongList found = new LongList();
        long[] own = new long[Keys.MOST];
        for (int row : rightRows) {
            int count = pass.keys().of(right, row, own);
            for (int k = 0; k < count; k++) {
                int entry = table.find(own[k]);
                if (entry >= 0) {
                    hits[entry]++;
                    found.add((long) entry << 32 | row);
                }
            }
        }
        emit(pass, table, hits, found);
    }

    private void emit(Pass pass, Table table, int[] hits, LongList found) {
        LongList largeRight = new LongList();
        boolean[] large = new boolean[hits.length];
        int[] seen = new int[0];
        for (int i = 0; i < found.size(); i++) {
            int entry = (int) (found.get(i) >>> 32);
            int row = (int) found.get(i);
            int end = table.end(entry);
            if ((long) (end - entry) * hits[entry] <= pass.most()) {
                pair(table, entry, end, row);
            } else if (pass.finer().isEmpty()) {
                seen = seen.length == 0 ? new int[hits.length] : seen;
                pairSome(table, entry, end, row, seen[entry]++);
            } else {
                large[entry] = true;
                largeRight.add(row);
            }
        }
        if (largeRight.size() > 0) {
            refine(pass, table, large, largeRight);
        }
    }

    private void pair(Table table, int from, int to, int row) {
        for (int e = from; e < to; e++) {
            pairs.add((long) table.row(e) << 32 | row);
        }
    }

    private void pairSome(Table table, int from, int to, int row, int turn) {
        int size = to - from;
        for (int k = 0; k < Math.min(size, FEW); k++) {
            pairs.add((long) table.row(from + (turn + k) % size) << 32 | row);
        }
    }

    private void refine(Pass pass, Table table, boolean[] large, LongList largeRight) {
        LongList largeLeft = new LongList();
        for (int entry = 0; entry < large.length; entry++) {
            if (large[entry]) {
                int end = table.end(entry);
                for (int e = entry; e < end; e++) {
                    largeLeft.add(table.row(e));
                }
            }
        }
        int[] leftRows = distinct(largeLeft);
        int[] rightRows = distinct(largeRight);
        for (Pass finer : pass.finer()) {
            run(finer, leftRows, rightRows);
        }
    }

    private static int[] distinct(LongList rows) {
        int[] sorted = new int[rows.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = (int) rows.get(i);
        }
        Arrays.sort(sorted);
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }
}
