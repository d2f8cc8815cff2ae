package org.buluo.core.linkage.pairing.side;

import java.util.Arrays;

/** Gives each different key, other than 0, the next number from 0. */
public final class LongIndex {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys;
    private int[] numbers;
    private int shift;
    private int size;
    private final Sieve sieve;

    /** @param expected about how many different keys will come */
    public LongIndex(int expected) {
        int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(Math.max(1, expected - 1)));
        allocate(Math.min(bits, 30));
        sieve = new Sieve(expected);
    }

    private void allocate(int bits) {
        keys = new long[1 << bits];
        numbers = new int[1 << bits];
        shift = Long.SIZE - bits;
    }

    /** The number of a key, a new one when it has none. */
    public int add(long key) {
        int at = slot(key);
        if (keys[at] != 0) {
            return numbers[at];
        }
        keys[at] = key;
        numbers[at] = size++;
        sieve.add(key);
        if (size * 4L > keys.length * 3L) {
            grow();
        }
        return size - 1;
    }

    /** The number of a key; -1 when it has none. */
    public int find(long key) {
        if (!sieve.passes(key)) {
            return -1;
        }
        int at = slot(key);
        return keys[at] == 0 ? -1 : numbers[at];
    }

    /** How many different keys. */
    public int size() {
        return size;
    }

    private int slot(long key) {
        int at = (int) (key * SPREAD >>> shift);
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = Arrays.copyOf(numbers, numbers.length);
        allocate(Long.SIZE - shift + 1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                numbers[at] = oldNumbers[i];
            }
        }
    }
}
