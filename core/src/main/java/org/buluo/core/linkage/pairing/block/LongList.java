package org.buluo.core.linkage.pairing.block;

import java.util.Arrays;

/** A growing list of longs. */
final class LongList {

    private static final int FIRST_CAPACITY = 1 << 10;

    private long[] values = new long[FIRST_CAPACITY];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    long get(int i) {
        return values[i];
    }
}
