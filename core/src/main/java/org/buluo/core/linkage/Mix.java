package org.buluo.core.linkage;

/** Hashes of 64 bits, so that a county's texts compare as numbers. Two of a million differ but for one in 10^7 runs. */
final class Mix {

    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xBF58476D1CE4E5B9L;
    private static final long THIRD = 0x94D049BB133111EBL;

    private Mix() {}

    /** Spreads the bits of a number. */
    static long of(long value) {
        long z = value + FIRST;
        z = (z ^ (z >>> 30)) * SECOND;
        z = (z ^ (z >>> 27)) * THIRD;
        return z ^ (z >>> 31);
    }

    /** Two numbers in this order. */
    static long of(long one, long other) {
        return of(of(one) + other);
    }

    /** A text; 0 when it is empty. */
    static long of(String text) {
        return of(text, 0, text.length());
    }

    /** A part of a text; 0 when it is empty. */
    static long of(String text, int from, int to) {
        if (from >= to) {
            return 0;
        }
        long hash = to - from;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * SECOND;
            hash ^= hash >>> 29;
        }
        return of(hash) | 1;
    }
}
