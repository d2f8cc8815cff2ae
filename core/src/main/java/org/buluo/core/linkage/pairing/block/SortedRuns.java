package org.buluo.core.linkage.pairing.block;

import java.util.Arrays;

/** Sorts a long range of keys with their rows: equal keys stay in the order of their rows. */
final class SortedRuns {

    private SortedRuns() {}

    static void sort(long[] keys, int[] rows, int from, int to) {
        long[] ofKeys = Arrays.copyOfRange(keys, from, to);
        int[] ofRows = Arrays.copyOfRange(rows, from, to);
        long[] different = ofKeys.clone();
        Arrays.sort(different);
        int count = 0;
        for (int i = 0; i < different.length; i++) {
            if (i == 0 || different[i] != different[i - 1]) {
                different[count++] = different[i];
            }
        }
        int[] next = new int[count + 1];
        int[] rank = new int[ofKeys.length];
        for (int i = 0; i < rank.length; i++) {
            rank[i] = Arrays.binarySearch(different, 0, count, ofKeys[i]);
            next[rank[i] + 1]++;
        }
        for (int i = 1; i <= count; i++) {
            next[i] += next[i - 1];
        }
        for (int i = 0; i < rank.length; i++) {
            int at = from + next[rank[i]]++;
            keys[at] = ofKeys[i];
            rows[at] = ofRows[i];
        }
    }
}
