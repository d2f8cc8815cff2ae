package org.buluo.core.linkage.pairing.block;

import java.util.Arrays;
import org.buluo.core.linkage.LongList;
import org.buluo.core.linkage.pairing.side.Side;

/**
 * One pass: how many pairs each key gives is counted first; keys that give more than the pass allows are left to the
 * finer passes. A key that is too large in the finest pass joins rows of which all that could tell them apart is
 * equal, so each row is paired with a few of them.
 */
final class Join {

    private static final int FEW = 4;
    private static final int STRETCH = 2048;

    private final Side left;
    private final Side right;
    private final LongList pairs = new LongList();
    private final long[] own = new long[Keys.MOST];

    Join(Side left, Side right) {
        this.left = left;
        this.right = right;
    }

    /** All pairs of a pass among some rows: the left row in the upper half. */
    LongList pairs(Pass pass, int[] leftRows, int[] rightRows) {
        run(pass, leftRows, rightRows);
        return pairs;
    }

    private void run(Pass pass, int[] leftRows, int[] rightRows) {
        Table table = new Table(left, leftRows, pass.keys());
        int[] hits = new int[table.size()];
        LongList found = new LongList();
        // In stretches, so that the compiler's work on the inner loop bears fruit within the pass.
        for (int from = 0; from < rightRows.length; from += STRETCH) {
            search(pass.keys(), table, rightRows, from, Math.min(rightRows.length, from + STRETCH), found);
        }
        for (int i = 0; i < found.size(); i++) {
            hits[(int) (found.get(i) >>> 32)]++;
        }
        emit(pass, table, hits, found);
    }

    private void search(Keys keys, Table table, int[] rows, int from, int to, LongList found) {
        for (int i = from; i < to; i++) {
            int count = keys.of(right, rows[i], own);
            for (int k = 0; k < count; k++) {
                int entry = table.find(own[k]);
                if (entry >= 0) {
                    found.add((long) entry << 32 | rows[i]);
                }
            }
        }
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

    static int[] distinct(LongList rows) {
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
