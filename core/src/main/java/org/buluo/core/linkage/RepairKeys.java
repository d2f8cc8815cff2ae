package org.buluo.core.linkage;

import java.util.List;
import java.util.stream.IntStream;

/** Keys of rows of which some have found nobody by their numbers: each key is of two weaker respects. */
final class RepairKeys {

    private static final int CHECK_VALUES = 11;
    private static final long REGION = 100_000_000_000L * CHECK_VALUES;
    private static final long TAIL = 1000L * CHECK_VALUES;
    private static final int PARTS = 16;

    private final Columns columns;
    private final boolean[] wanted;
    private final KeyFilter filter;

    private RepairKeys(Columns columns, boolean[] wanted) {
        this.columns = columns;
        this.wanted = wanted;
        this.filter = new KeyFilter(columns.size);
    }

    /** The wanted rows under their keys, and the others under the keys that a wanted row has. */
    static LongList entries(Columns columns, boolean[] wanted) {
        RepairKeys keys = new RepairKeys(columns, wanted);
        LongList entries = keys.ofWanted();
        List<LongList> others = IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> keys.ofOthers(part * (long) columns.size, (part + 1) * (long) columns.size))
                .toList();
        others.forEach(entries::addAll);
        return entries;
    }

    private LongList ofWanted() {
        LongList entries = new LongList();
        for (int row = 0; row < columns.size; row++) {
            if (wanted[row]) {
                all(row, (key, of) -> {
                    long entry = Blocks.entry(key, of);
                    filter.add(entry);
                    entries.add(entry);
                });
            }
        }
        return entries;
    }

    private LongList ofOthers(long from, long to) {
        LongList entries = new LongList();
        for (int row = (int) (from / PARTS); row < to / PARTS; row++) {
            if (!wanted[row]) {
                all(row, (key, of) -> {
                    long entry = Blocks.entry(key, of);
                    if (filter.mayHold(entry)) {
                        entries.add(entry);
                    }
                });
            }
        }
        return entries;
    }

    private void all(int row, Keys keys) {
        int birth = columns.birth[row];
        int otherBirth = columns.otherBirth[row];
        named(row, columns.name[row], keys);
        if (columns.formerName[row] != 0) {
            named(row, columns.formerName[row], keys);
        }
        keys.add(4, columns.village[row], birth, row);
        keys.add(4, columns.village[row], otherBirth, row);
        keys.add(5, columns.guardianId[row], birth, row);
        keys.add(6, columns.phone[row], birth, row);
        long id = columns.id[row];
        if (id != 0 && columns.credence[row] != Credence.FOREIGN) {
            keys.add(7, id / TAIL, 1, row);
            keys.add(8, id % REGION, 1, row);
            keys.add(9, id / REGION, 1 + id % TAIL, row);
        }
    }

    private void named(int row, int name, Keys keys) {
        if (name == 0) {
            return;
        }
        int sound = columns.names.sound(name);
        long given = columns.names.given(name);
        keys.add(1, name, 1, row);
        keys.add(2, sound, columns.village[row], row);
        keys.add(3, sound, columns.birth[row], row);
        keys.add(3, sound, columns.otherBirth[row], row);
        keys.add(10, given, columns.birth[row], row);
    }

    /** Takes keys. */
    private interface Keys {

        void take(long key, int row);

        default void add(int kind, long one, long other, int row) {
            if (one != 0 && other != 0) {
                take(Mix.of(Mix.of(kind, one), other), row);
            }
        }
    }
}
