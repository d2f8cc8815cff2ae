package org.buluo.core.linkage.pairing.kept;

import java.util.Arrays;
import org.buluo.core.linkage.LongList;
import org.buluo.core.linkage.pairing.row.Hash;

/**
 * Numbers by hashed keys: a directory of buckets, then the entries by bucket, each a hash's lower half and a number. A key
 * is taken for another once in 2^50 or so, which only brings one more pair to compare.
 */
final class KeptTable {

    private static final int INT = Integer.BYTES;
    private static final int LEAST_BITS = 4;
    private static final int MOST_BITS = 27;
    private static final long LOW = 0xFFFFFFFFL;

    private final KeptBytes bytes;
    private final int bits;
    private final int entries;
    private long read;

    KeptTable(KeptBytes bytes) {
        this.bytes = bytes;
        bits = bytes.intAt(0);
        if (bits < LEAST_BITS || bits > MOST_BITS) {
            throw new IllegalArgumentException("table");
        }
        entries = INT * (2 + (1 << bits));
    }

    private static long hash(long key) {
        return Hash.mix(key, 7);
    }

    /** The numbers of a key. */
    void find(long key, LongList into) {
        long hash = hash(key);
        int bucket = (int) (hash >>> Long.SIZE - bits);
        int from = bytes.intAt(INT * (1 + bucket));
        int to = bytes.intAt(INT * (2 + bucket));
        for (int i = from; i < to; i++) {
            long entry = bytes.longAt(Math.addExact(entries, Math.multiplyExact(i, Long.BYTES)));
            read++;
            if (entry >>> 32 == (hash & LOW)) {
                into.add((int) entry);
            }
        }
    }

    /** How many entries were looked at. */
    long read() {
        return read;
    }

    /** Writes keys with their numbers; a key may have several. */
    static void write(Entries from, KeptOut out) {
        int count = from.size();
        int bits = Math.max(LEAST_BITS, Math.min(MOST_BITS, 31 - Integer.numberOfLeadingZeros(Math.max(1, count))));
        int[] start = new int[(1 << bits) + 1];
        from.each((key, number) -> start[(int) (hash(key) >>> Long.SIZE - bits) + 1]++);
        for (int b = 1; b < start.length; b++) {
            start[b] += start[b - 1];
        }
        int[] next = start.clone();
        long[] entries = new long[count];
        from.each((key, number) -> {
            long hash = hash(key);
            entries[next[(int) (hash >>> Long.SIZE - bits)]++] = hash << 32 | number & LOW;
        });
        out.putInt(bits);
        for (int at : start) {
            out.putInt(at);
        }
        for (int b = 0; b + 1 < start.length; b++) {
            Arrays.sort(entries, start[b], start[b + 1]);
        }
        for (long entry : entries) {
            out.putLong(entry);
        }
    }

    /** What a table is made of; told twice, in the same order. */
    interface Entries {
        int size();

        void each(Visit visit);
    }

    /** Takes a key's number. */
    interface Visit {
        void entry(long key, int number);
    }
}
