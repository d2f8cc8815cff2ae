package org.buluo.core.linkage.pairing.row;

/** Mixes numbers into keys. Two different keys meet once in 2^64, so a key stands for what was mixed into it. */
public final class Hash {

    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xBF58476D1CE4E5B9L;
    private static final int HALF = 32;

    private Hash() {}

    /** A key for one more value. */
    public static long mix(long hash, long value) {
        long x = (hash ^ value) * FIRST;
        x = (x ^ x >>> HALF) * SECOND;
        return x ^ x >>> HALF;
    }
}
