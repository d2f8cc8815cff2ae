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

    /** Shows every block of two or more of sorted entries; those that begin between two places. */
    static void visit(LongList sorted, int begin, int end, Visitor visitor) {
        int from = begin;
        while (from > 0 && from < end && key(sorted, from) == key(sorted, from - 1)) {
            from++;
        }
        while (from < end) {
            int to = from + 1;
            while (to < sorted.size() && key(sorted, to) == key(sorted, from)) {
                to++;
            }
            if (to - from > 1) {
                visitor.block(sorted, from, to);
            }
            from = to;
        }
    }

    private static long key(LongList entries, int index) {
        return entries.get(index) >>> 32;
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
