package org.buluo.core.linkage.pairing.side;

/** How often values of one register occur on the other. Values of which the first has none are not counted. */
public final class Counts {

    private final LongIndex index;
    private final int[] counts;

    /** Counts on {@code right} the values of {@code left}; 0 is no value. */
    public Counts(Value left, int leftRows, Value right, int rightRows) {
        index = new LongIndex(leftRows);
        for (int i = 0; i < leftRows; i++) {
            long value = left.at(i);
            if (value != 0) {
                index.add(value);
            }
        }
        counts = new int[index.size()];
        for (int i = 0; i < rightRows; i++) {
            long value = right.at(i);
            int at = value == 0 ? -1 : index.find(value);
            if (at >= 0) {
                counts[at]++;
            }
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
