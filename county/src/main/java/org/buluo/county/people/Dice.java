package org.buluo.county.people;

import java.util.List;

/**
 * Chance out of a seed (splitmix64). A die is thrown for one household or one row alone, so that what befalls one
 * never moves another; written out here because the library's generators may change between Java versions.
 */
public final class Dice {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** The die of a place in the county: the same keys give the same throws. */
    public static Dice of(long seed, long... keys) {
        long state = mix(seed + GAMMA);
        for (long key : keys) {
            state = mix(state ^ mix(key * GAMMA + 0x632BE59BD9B4E019L));
        }
        return new Dice(state);
    }

    /** From 0 to {@code bound} − 1. */
    public int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** From {@code low} to {@code high}, both included. */
    public int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** From 0 up to, not including, 1. */
    public double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** True once in 1/{@code rate} throws. */
    public boolean chance(double rate) {
        return unit() < rate;
    }

    /** One of a list. */
    public <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }

    /** One character of a text whose characters are all of the basic plane. */
    public char pick(String text) {
        return text.charAt(below(text.length()));
    }

    private long next() {
        state += GAMMA;
        return mix(state);
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
