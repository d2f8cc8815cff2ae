package org.buluo.core.linkage.pairing.block;

import java.util.List;
import org.buluo.core.linkage.LongList;
import org.buluo.core.linkage.pairing.row.Hash;
import org.buluo.core.linkage.pairing.row.Workers;
import org.buluo.core.linkage.pairing.side.Side;

/**
 * The keys of all left rows, as a {@link KeyIndex} is to tell them. How many right rows will have a key is not known, so
 * a key goes to the finer passes when it has more rows than one right row can be compared with.
 */
public final class Shelving {

    /** Of a key that is too large in the finest pass so many rows are kept, evenly from all. */
    private static final int SPREAD = 24;

    private final Side side;
    /** Keys. */
    private final LongList keys = new LongList();
    /** Their rows. */
    private final LongList rows = new LongList();

    private Shelving(Side side) {
        this.side = side;
    }

    /** The keys of each pass. */
    public static List<Shelving> of(Side left, Workers workers) {
        List<Pass> passes = Passes.all();
        int[] all = new int[left.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = i;
        }
        Shelving[] shelves = new Shelving[passes.size()];
        workers.each(shelves.length, i -> {
            shelves[i] = new Shelving(left);
            shelves[i].add(passes.get(i), root(i), all);
        });
        return List.of(shelves);
    }

    /** What tells the keys of a pass from those of others. */
    static long root(int pass) {
        return Hash.mix(pass + 1, 0);
    }

    /** The same of a finer pass. */
    static long finer(long label, int place) {
        return Hash.mix(label, place + 1);
    }

    static long key(long key, long label) {
        return Hash.mix(key, label);
    }

    private void add(Pass pass, long label, int[] chosen) {
        Table table = new Table(side, chosen, pass.keys());
        LongList large = new LongList();
        int most = pass.most() * Asking.PATIENCE;
        for (int from = 0, to = 0; from < table.size(); from = to) {
            to = table.end(from);
            long key = key(table.key(from), label);
            if (to - from <= most) {
                put(key, table, from, to, 1);
            } else if (pass.finer().isEmpty()) {
                put(key, table, from, to, (to - from + SPREAD - 1) / SPREAD);
            } else {
                keys.add(key);
                rows.add(KeyIndex.MANY);
                for (int entry = from; entry < to; entry++) {
                    large.add(table.row(entry));
                }
            }
        }
        if (large.size() > 0) {
            int[] refined = Join.distinct(large);
            for (int i = 0; i < pass.finer().size(); i++) {
                add(pass.finer().get(i), finer(label, i), refined);
            }
        }
    }

    private void put(long key, Table table, int from, int to, int step) {
        for (int entry = from; entry < to; entry += step) {
            keys.add(key);
            rows.add(table.row(entry));
        }
    }

    /** How many keys with a row each. */
    public int size() {
        return keys.size();
    }

    /** A key; it may come several times, with another row each time. */
    public long key(int entry) {
        return keys.get(entry);
    }

    /** Its row, or {@link KeyIndex#MANY}. */
    public int row(int entry) {
        return (int) rows.get(entry);
    }
}
