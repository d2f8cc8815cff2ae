package org.buluo.core.linkage;

/** Pairs that agree in a number: identity number, 学籍号, 人编号. */
final class ExactKeys {

    private ExactKeys() {}

    /** The rows under their numbers. */
    static LongList entries(Columns columns) {
        LongList entries = new LongList();
        for (int row = 0; row < columns.size; row++) {
            add(entries, row, 1, columns.id[row]);
            add(entries, row, 1, columns.otherId[row]);
            add(entries, row, 2, columns.student[row]);
        }
        return entries;
    }

    /** Rows of one 人编号 are one person whatever else they say, so a chain of them is enough. */
    static LongList chain(Columns columns) {
        LongList pairs = new LongList();
        int[] last = new int[columns.persons];
        for (int row = 0; row < columns.size; row++) {
            int person = columns.person[row];
            if (person != 0) {
                if (last[person] != 0) {
                    pairs.add((long) (last[person] - 1) << 32 | row);
                }
                last[person] = row + 1;
            }
        }
        return pairs;
    }

    private static void add(LongList entries, int row, int kind, long value) {
        if (value != 0) {
            entries.add(Blocks.entry(Mix.of(kind, value), row));
        }
    }
}
