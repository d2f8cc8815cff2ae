package org.buluo.core.linkage.pairing.block;

import java.util.Arrays;
import java.util.List;
import org.buluo.core.linkage.LongList;
import org.buluo.core.linkage.pairing.row.IdCode;
import org.buluo.core.linkage.pairing.row.Workers;
import org.buluo.core.linkage.pairing.side.Side;

/**
 * The pairs of a few right rows with the left rows of an index, which are asked for one by one: what it costs depends on
 * the right rows alone. The passes are those of two registers that are both here.
 *
 * @param rows the numbers that the index has for the left rows
 * @param left the left rows that some right row asked for
 * @param pairs of them and the right rows
 */
public record Asking(long[] rows, Side left, Pairs pairs) {

    /** With how many times as many rows of a key a single row is compared, as a key gives pairs between two registers. */
    static final int PATIENCE = 4;

    /** Finds the pairs. */
    public static Asking of(KeyIndex index, Side right, Workers workers) {
        LongList numbered = new LongList();
        Lookup lookup = new Lookup(index, right);
        for (int r = 0; r < right.size(); r++) {
            if (IdCode.sound(right.id[r])) {
                lookup.number(r, numbered);
            }
        }
        long[] carriers = numbered.distinct();
        Settled settled = Settled.of(index.side(carriers), right, workers);
        LongList found = new LongList();
        for (int r : settled.openRight()) {
            lookup.all(r, found);
        }
        LongList rows = new LongList();
        LongList taken = new LongList();
        for (int i = 0; i < carriers.length; i++) {
            if (settled.partner(i) >= 0) {
                rows.add(carriers[i]);
                taken.add(carriers[i]);
            }
        }
        for (int i = 0; i < found.size(); i++) {
            rows.add(found.get(i) >>> 32);
        }
        return gather(index, rows.distinct(), found, taken.distinct(), partners(carriers, settled), workers);
    }

    /** The right rows of the left rows that are settled, in their order. */
    private static int[] partners(long[] carriers, Settled settled) {
        int[] partners = new int[carriers.length];
        int count = 0;
        for (int i = 0; i < carriers.length; i++) {
            if (settled.partner(i) >= 0) {
                partners[count++] = settled.partner(i);
            }
        }
        return Arrays.copyOf(partners, count);
    }

    private static Asking gather(
            KeyIndex index, long[] rows, LongList found, long[] taken, int[] partners, Workers workers) {
        int[] partner = new int[rows.length];
        Arrays.fill(partner, -1);
        for (int i = 0; i < taken.length; i++) {
            partner[Arrays.binarySearch(rows, taken[i])] = partners[i];
        }
        LongList open = new LongList();
        for (int i = 0; i < found.size(); i++) {
            int l = Arrays.binarySearch(rows, found.get(i) >>> 32);
            if (partner[l] < 0) {
                open.add((long) l << 32 | found.get(i) & 0xFFFFFFFFL);
            }
        }
        return new Asking(rows, index.side(rows), Pairs.of(open, partner, workers));
    }

    /** Asks for the keys of right rows. */
    private static final class Lookup {

        private final List<Pass> passes = Passes.all();
        private final KeyIndex index;
        private final Side right;

        private Lookup(KeyIndex index, Side right) {
            this.index = index;
            this.right = right;
        }

        /** The rows that carry the row's number. */
        private void number(int r, LongList rows) {
            LongList found = new LongList();
            index.rows(Shelving.key(IdParts.whole(right, r), Shelving.root(Passes.WHOLE_NUMBER)), found);
            for (int i = 0; i < found.size(); i++) {
                if (found.get(i) != KeyIndex.MANY) {
                    rows.add(found.get(i));
                }
            }
        }

        private void all(int r, LongList pairs) {
            for (int i = 0; i < passes.size(); i++) {
                ask(passes.get(i), Shelving.root(i), r, pairs);
            }
        }

        private void ask(Pass pass, long label, int r, LongList pairs) {
            long[] keys = new long[Keys.MOST];
            int count = pass.keys().of(right, r, keys);
            boolean many = false;
            LongList rows = new LongList();
            for (int k = 0; k < count; k++) {
                index.rows(Shelving.key(keys[k], label), rows);
            }
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i) == KeyIndex.MANY) {
                    many = true;
                } else {
                    pairs.add(rows.get(i) << 32 | r);
                }
            }
            for (int i = 0; many && i < pass.finer().size(); i++) {
                ask(pass.finer().get(i), Shelving.finer(label, i), r, pairs);
            }
        }
    }
}
