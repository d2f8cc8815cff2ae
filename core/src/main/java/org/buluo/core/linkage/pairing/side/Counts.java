package org.buluo.core.linkage.pairing.side;

import java.util.function.LongToIntFunction;
import org.buluo.core.linkage.LongList;

/** How often values occur on a side; only values of certain rows are counted. */
public final class Counts {

    private final LongIndex index;
    private final int[] counts;

    /**
     * Counts.
     *
     * @param value of a row
     * @param needed the rows whose values are counted
     * @param rows how many rows there are
     */
    public Counts(Value value, int[] needed, int rows) {
        this(value, needed, rows, known -> 0);
    }

    /**
     * Counts, and takes a greater count that is known.
     *
     * @param known of a value
     */
    public Counts(Value value, int[] needed, int rows, LongToIntFunction known) {
        index = new LongIndex(needed.length);
        LongList values = new LongList();
        for (int row : needed) {
            long key = value.at(row);
            int size = index.size();
            if (key != 0 && index.add(key) == size) {
                values.add(key);
            }
        }
        counts = new int[index.size()];
        for (int row = 0; row < rows; row++) {
            long key = value.at(row);
            int at = key == 0 ? -1 : index.find(key);
            if (at >= 0) {
                counts[at]++;
            }
        }
        for (int at = 0; at < counts.length; at++) {
            counts[at] = Math.max(counts[at], known.applyAsInt(values.get(at)));
        }
    }

    /** How often it occurs. */
    public int of(long value) {
        int at = value == 0 ? -1 : index.find(value);
        return at < 0 ? 0 : counts[at];
    }

    /** The value of a row. */
    public interface Value {
        /** @return 0 when it has none */
        long at(int row);
    }
}
