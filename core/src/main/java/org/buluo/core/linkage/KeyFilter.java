package org.buluo.core.linkage;

/** Remembers keys, now and then one too many: a row under a key that nobody wanted need not be sorted. */
final class KeyFilter {

    private static final int BITS_FOR_ROW = 64;
    private static final int SMALLEST = 1 << 16;
    private static final int GREATEST = 1 << 30;

    private final long[] bits;
    private final int mask;

    KeyFilter(int rows) {
        long size = Math.max(SMALLEST, Math.min(GREATEST, Long.highestOneBit((long) rows * BITS_FOR_ROW)));
        mask = (int) (size - 1);
        bits = new long[(int) (size / Long.SIZE)];
    }

    /** Remembers the key of an entry. */
    void add(long entry) {
        int slot = (int) (entry >>> 32) & mask;
        bits[slot >>> 6] |= 1L << slot;
    }

    /** Whether the key of an entry may have been remembered. */
    boolean mayHold(long entry) {
        int slot = (int) (entry >>> 32) & mask;
        return (bits[slot >>> 6] & 1L << slot) != 0;
    }
}
