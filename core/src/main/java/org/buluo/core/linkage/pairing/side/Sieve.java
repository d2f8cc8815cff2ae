package org.buluo.core.linkage.pairing.side;

/** Tells quickly that a key is not among some keys; now and then it takes a stranger for one of them. */
public final class Sieve {

    private static final long SPREAD = 0xBF58476D1CE4E5B9L;
    private static final int LEAST_BITS = 10;
    private static final int MOST_BITS = 25;
    private static final int SPARSE = 4;

    private final long[] bits;
    private final int shift;

    /** @param expected about how many keys will come */
    public Sieve(int expected) {
        int wanted = Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, expected)) + SPARSE;
        int size = Math.max(LEAST_BITS, Math.min(MOST_BITS, wanted));
        bits = new long[1 << size - 6];
        shift = Long.SIZE - size;
    }

    /** Adds a key. */
    public void add(long key) {
        int bit = (int) (key * SPREAD >>> shift);
        bits[bit >>> 6] |= 1L << bit;
    }

    /** Whether it can be one of the keys. */
    public boolean passes(long key) {
        int bit = (int) (key * SPREAD >>> shift);
        return (bits[bit >>> 6] >>> bit & 1) != 0;
    }
}
