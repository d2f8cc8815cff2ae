package org.buluo.core.linkage.pairing.block;

import org.buluo.core.linkage.LongList;
import org.buluo.core.linkage.pairing.side.Side;
import org.buluo.core.linkage.pairing.side.Sieve;

/** The rows of one side by their keys: entries of one bucket stand together, sorted by key, then row. */
final class Table {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final int shift;
    private final int[] start;
    private final long[] keys;
    private final int[] rows;
    private final Sieve sieve;

    Table(Side side, int[] chosen, Keys maker) {
        LongList made = new LongList();
        LongList owners = new LongList();
        long[] own = new long[Keys.MOST];
        for (int row : chosen) {
            int count = maker.of(side, row, own);
            for (int k = 0; k < count; k++) {
                made.add(own[k]);
                owners.add(row);
            }
        }
        int bits = Math.max(4, Math.min(28, 33 - Integer.numberOfLeadingZeros(Math.max(1, made.size()))));
        shift = Long.SIZE - bits;
        start = new int[(1 << bits) + 1];
        keys = new long[made.size()];
        rows = new int[made.size()];
        sieve = new Sieve(made.size());
        place(made, owners);
        for (int bucket = 0; bucket + 1 < start.length; bucket++) {
            sort(start[bucket], start[bucket + 1]);
        }
    }

    private void place(LongList made, LongList owners) {
        for (int i = 0; i < keys.length; i++) {
            start[bucket(made.get(i)) + 1]++;
        }
        for (int b = 1; b < start.length; b++) {
            start[b] += start[b - 1];
        }
        int[] next = start.clone();
        for (int i = 0; i < keys.length; i++) {
            int at = next[bucket(made.get(i))]++;
            sieve.add(made.get(i));
            keys[at] = made.get(i);
            rows[at] = (int) owners.get(i);
        }
    }

    /** Brings equal keys together; rows came in order and stay so. */
    private void sort(int from, int to) {
        if (to - from > 32) {
            SortedRuns.sort(keys, rows, from, to);
            return;
        }
        for (int i = from + 1; i < to; i++) {
            long key = keys[i];
            int row = rows[i];
            int at = i;
            while (at > from && keys[at - 1] > key) {
                keys[at] = keys[at - 1];
                rows[at] = rows[at - 1];
                at--;
            }
            keys[at] = key;
            rows[at] = row;
        }
    }

    private int bucket(long key) {
        return (int) (key * SPREAD >>> shift);
    }

    /** The first entry of a key; -1 when there is none. */
    int find(long key) {
        if (!sieve.passes(key)) {
            return -1;
        }
        int bucket = bucket(key);
        int to = start[bucket + 1];
        for (int i = start[bucket]; i < to; i++) {
            if (keys[i] == key) {
                return i;
            }
        }
        return -1;
    }

    /** The index after the last entry of the key of this entry. */
    int end(int entry) {
        int end = entry + 1;
        while (end < keys.length && keys[end] == keys[entry]) {
            end++;
        }
        return end;
    }

    long key(int entry) {
        return keys[entry];
    }

    int row(int entry) {
        return rows[entry];
    }

    int size() {
        return keys.length;
    }
}
