package org.buluo.core.linkage;

import java.util.Arrays;

/** A growing list of longs. */
public final class LongList {

    private long[] values = new long[16];
    private int size;

    /** Adds one at the end. */
    public void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    /** The one at a place, from 0. */
    public long get(int index) {
        return values[index];
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Adds all of another at the end. */
    public void addAll(LongList other) {
        if (size + other.size > values.length) {
            values = Arrays.copyOf(values, Math.max(values.length * 2, size + other.size));
        }
        System.arraycopy(other.values, 0, values, size, other.size);
        size += other.size;
    }

    /** Ascending. */
    public void sort() {
        Arrays.parallelSort(values, 0, size);
    }

    /** The values ascending, each once. */
    public long[] distinct() {
        sort();
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || values[i] != values[i - 1]) {
                values[kept++] = values[i];
            }
        }
        return Arrays.copyOf(values, kept);
    }
}
