package org.buluo.files.intake;

import java.util.Arrays;

/** Ascending row numbers, four bytes each. */
final class Ints {

    private int[] values = new int[8];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    boolean contains(int value) {
        return Arrays.binarySearch(values, 0, size, value) >= 0;
    }

    int get(int i) {
        return values[i];
    }

    int size() {
        return size;
    }
}
