package org.buluo.core.linkage;

import java.util.Arrays;

/** Small numbers for hashes, in the order of first sight; 0 is for the hash 0, which means nothing stated. */
final class Interner {

    private static final int FIRST_CAPACITY = 1 << 10;

    private long[] keys = new long[FIRST_CAPACITY];
    private int[] numbers = new int[FIRST_CAPACITY];
    private int count = 1;

    /** The number of a hash; {@link #count()} before the call when it is new. */
    int number(long hash) {
        if (hash == 0) {
            return 0;
        }
        int slot = slot(hash);
        if (keys[slot] == 0) {
            if (count * 2 > keys.length) {
                grow();
                slot = slot(hash);
            }
            keys[slot] = hash;
            numbers[slot] = count++;
        }
        return numbers[slot];
    }

    /** The number of a hash that has one; 0 when it has none. */
    int known(long hash) {
        int slot = slot(hash);
        return keys[slot] == 0 ? 0 : numbers[slot];
    }

    /** One more than the greatest number given. */
    int count() {
        return count;
    }

    private int slot(long hash) {
        int mask = keys.length - 1;
        int slot = (int) (hash >>> 20) & mask;
        while (keys[slot] != 0 && keys[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = Arrays.copyOf(numbers, keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
