package org.buluo.core.linkage.pairing.side;

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
        index = new LongIndex(needed.length);
        for (int row : needed) {
            long key = value.at(row);
            if (key != 0) {
                index.add(key);
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
