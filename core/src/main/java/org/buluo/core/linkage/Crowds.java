package org.buluo.core.linkage;

import java.util.Arrays;

/** Forgets telephone and guardians' numbers that stand on rows of many families: a school's, a village office's. */
final class Crowds {

    private static final int ROWS = 8;
    private static final int FAMILIES = 3;

    private Crowds() {}

    static void silence(Columns columns) {
        long[] phones = new long[columns.size];
        long[] guardians = new long[columns.size];
        for (int i = 0; i < columns.size; i++) {
            phones[i] = columns.phone[i];
            guardians[i] = columns.guardianId[i];
        }
        boolean[] crowdedPhone = crowded(columns, phones);
        boolean[] crowdedGuardian = crowded(columns, guardians);
        for (int i = 0; i < columns.size; i++) {
            columns.phone[i] = crowdedPhone[i] ? 0 : columns.phone[i];
            columns.guardianId[i] = crowdedGuardian[i] ? 0 : columns.guardianId[i];
        }
    }

    private static boolean[] crowded(Columns columns, long[] values) {
        long[] order = new long[values.length];
        int stated = 0;
        for (int i = 0; i < values.length; i++) {
            if (values[i] != 0) {
                order[stated++] = Blocks.entry(values[i], i);
            }
        }
        Arrays.parallelSort(order, 0, stated);
        boolean[] crowded = new boolean[values.length];
        for (int from = 0, to = 0; from < stated; from = to) {
            to = Blocks.end(order, from, stated);
            if (to - from > ROWS && families(columns, order, from, to) > FAMILIES) {
                for (int k = from; k < to; k++) {
                    crowded[(int) order[k]] = true;
                }
            }
        }
        return crowded;
    }

    private static int families(Columns columns, long[] order, int from, int to) {
        int[] surnames = new int[to - from];
        for (int k = from; k < to; k++) {
            surnames[k - from] = columns.names.surname(columns.name[(int) order[k]]);
        }
        return (int) Arrays.stream(surnames).distinct().count();
    }
}
