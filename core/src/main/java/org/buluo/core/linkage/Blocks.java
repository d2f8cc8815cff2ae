package org.buluo.core.linkage;

/** Rows under keys, packed: the upper half of a long is of the key, the lower half is the row. */
final class Blocks {

    /** What is done with a block. */
    interface Visitor {

        /** The entries from (inclusive) to (exclusive) have one key. */
        void block(LongList entries, int from, int to);
    }

    private Blocks() {}

    /** An entry. Two keys of four thousand million fall together; pairs are compared anyway. */
    static long entry(long key, int row) {
        return Mix.of(key) << 32 | row;
    }

    /** The row of an entry. */
    static int row(long entry) {
        return (int) entry;
    }

    /** Sorts entries and shows every block of two or more. */
    static void visit(LongList entries, Visitor visitor) {
        entries.sort();
        int size = entries.size();
        for (int from = 0, to = 0; from < size; from = to) {
            long key = entries.get(from) >>> 32;
            to = from + 1;
            while (to < size && entries.get(to) >>> 32 == key) {
                to++;
            }
            if (to - from > 1) {
                visitor.block(entries, from, to);
            }
        }
    }

    /** The end of the block that begins at {@code from}. */
    static int end(long[] sorted, int from, int size) {
        int to = from + 1;
        while (to < size && sorted[to] >>> 32 == sorted[from] >>> 32) {
            to++;
        }
        return to;
    }
}
