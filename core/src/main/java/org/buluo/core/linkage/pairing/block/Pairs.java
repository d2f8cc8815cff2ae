package org.buluo.core.linkage.pairing.block;

import java.util.Arrays;
import java.util.List;
import org.buluo.core.linkage.LongList;
import org.buluo.core.linkage.pairing.row.Workers;
import org.buluo.core.linkage.pairing.side.Side;

/** Pairs of rows, each once, sorted by the left row, then the right. */
public final class Pairs {

    private final int[] start;
    private final int[] right;
    private final boolean[] settled;

    private Pairs(int[] start, int[] right, boolean[] settled) {
        this.start = start;
        this.right = right;
        this.settled = settled;
    }

    /** All pairs that some pass finds. */
    public static Pairs of(Side left, Side right, Workers workers) {
        List<Pass> passes = Passes.all();
        Settled settled = Settled.of(left, right, workers);
        LongList[] found = new LongList[passes.size() + 1];
        workers.each(
                passes.size(),
                i -> found[i] = new Join(left, right).pairs(passes.get(i), settled.openLeft(), settled.openRight()));
        int[] partner = new int[left.size()];
        for (int l = 0; l < partner.length; l++) {
            partner[l] = settled.partner(l);
        }
        LongList beyondDoubt = new LongList();
        boolean[] done = settle(partner, beyondDoubt);
        found[passes.size()] = beyondDoubt;
        return gather(found, done, workers);
    }

    /**
     * Pairs that were found elsewhere.
     *
     * @param found the left row in the upper half, repeats allowed
     * @param partner the right row of each left row whose pair is beyond doubt, else -1; of such rows nothing is found
     */
    static Pairs of(LongList found, int[] partner, Workers workers) {
        LongList beyondDoubt = new LongList();
        boolean[] done = settle(partner, beyondDoubt);
        return gather(new LongList[] {found, beyondDoubt}, done, workers);
    }

    private static boolean[] settle(int[] partner, LongList beyondDoubt) {
        boolean[] done = new boolean[partner.length];
        for (int l = 0; l < partner.length; l++) {
            done[l] = partner[l] >= 0;
            if (done[l]) {
                beyondDoubt.add((long) l << 32 | partner[l]);
            }
        }
        return done;
    }

    private static Pairs gather(LongList[] found, boolean[] settled, Workers workers) {
        int leftRows = settled.length;
        int[] start = new int[leftRows + 1];
        long sum = 0;
        for (LongList list : found) {
            sum += list.size();
            for (int i = 0; i < list.size(); i++) {
                start[(int) (list.get(i) >>> 32) + 1]++;
            }
        }
        int[] all = new int[Math.toIntExact(sum)];
        for (int i = 1; i < start.length; i++) {
            start[i] += start[i - 1];
        }
        int[] next = Arrays.copyOf(start, leftRows);
        for (int l = 0; l < found.length; l++) {
            for (int i = 0; i < found[l].size(); i++) {
                all[next[(int) (found[l].get(i) >>> 32)]++] = (int) found[l].get(i);
            }
            found[l] = null;
        }
        int[] kept = new int[leftRows];
        workers.ranges(leftRows, (from, to) -> {
            for (int row = from; row < to; row++) {
                kept[row] = distinct(all, start[row], start[row + 1]);
            }
        });
        return compact(start, all, kept, settled);
    }

    /** Sorts a range and moves its different values to its beginning. @return how many they are */
    private static int distinct(int[] values, int from, int to) {
        Arrays.sort(values, from, to);
        int at = from;
        for (int i = from; i < to; i++) {
            if (i == from || values[i] != values[i - 1]) {
                values[at++] = values[i];
            }
        }
        return at - from;
    }

    private static Pairs compact(int[] start, int[] all, int[] kept, boolean[] settled) {
        int[] compactStart = new int[start.length];
        int at = 0;
        for (int row = 0; row < kept.length; row++) {
            System.arraycopy(all, start[row], all, at, kept[row]);
            at += kept[row];
            compactStart[row + 1] = at;
        }
        return new Pairs(compactStart, Arrays.copyOf(all, at), settled);
    }

    /** How many. */
    public int size() {
        return right.length;
    }

    /** The first pair of a left row; that of the next row ends it. */
    public int first(int leftRow) {
        return start[leftRow];
    }

    /** Whether a left row's only pair is beyond doubt. */
    public boolean isSettled(int leftRow) {
        return settled[leftRow];
    }

    /** How many left rows there are. */
    public int leftRows() {
        return start.length - 1;
    }

    /** A pair's right row. */
    public int right(int pair) {
        return right[pair];
    }
}
