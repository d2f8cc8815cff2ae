package org.buluo.core.linkage.pairing.row;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Which township or school each row of a piece is of; takes no room until one is told. */
final class Units {

    private final Map<Long, String> texts = new HashMap<>();
    private long[] of = new long[0];

    /** @param unit what stands for the unit however it is written; @param text how it is written here */
    void set(int row, long unit, String text) {
        if (row >= of.length) {
            of = Arrays.copyOf(of, Math.max(row + 1, of.length * 2));
        }
        of[row] = unit;
        texts.putIfAbsent(unit, text);
    }

    /** 0 when the row tells none. */
    long of(int row) {
        return row < of.length ? of[row] : 0;
    }

    /** How each unit is written where it is first met. */
    Map<Long, String> texts() {
        return texts;
    }
}
