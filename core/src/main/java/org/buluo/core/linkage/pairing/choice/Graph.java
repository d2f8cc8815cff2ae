package org.buluo.core.linkage.pairing.choice;

import java.util.Arrays;
import org.buluo.core.linkage.pairing.block.Pairs;

/** The pairs that may be links, and which pairs compete: a component is rows that are joined by such pairs. */
final class Graph {

    final int[] left;
    final int[] right;
    final double[] odds;
    /** The edges by component. */
    final int[] order;
    /** Where each component begins in {@link #order}; one more than there are components. */
    final int[] start;

    Graph(int[] left, int[] right, double[] odds, int[] order, int[] start) {
        this.left = left;
        this.right = right;
        this.odds = odds;
        this.order = order;
        this.start = start;
    }

    /** @param odds logarithm of the odds of each pair; @param least those below are no edges */
    static Graph of(Pairs pairs, float[] odds, int[] chosen, int rightRows) {
        int[] left = new int[chosen.length];
        int[] right = new int[chosen.length];
        double[] ofEdge = new double[chosen.length];
        int l = 0;
        for (int i = 0; i < chosen.length; i++) {
            while (pairs.first(l + 1) <= chosen[i]) {
                l++;
            }
            left[i] = l;
            right[i] = pairs.right(chosen[i]);
            ofEdge[i] = odds[chosen[i]];
        }
        return components(left, right, ofEdge, pairs.leftRows(), rightRows);
    }

    private static Graph components(int[] left, int[] right, double[] odds, int leftRows, int rightRows) {
        int[] parent = new int[leftRows + rightRows];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (int i = 0; i < left.length; i++) {
            int a = root(parent, left[i]);
            int b = root(parent, leftRows + right[i]);
            parent[Math.max(a, b)] = Math.min(a, b);
        }
        int[] number = new int[leftRows];
        Arrays.fill(number, -1);
        int[] of = new int[left.length];
        int count = 0;
        for (int i = 0; i < left.length; i++) {
            int root = root(parent, left[i]);
            if (number[root] < 0) {
                number[root] = count++;
            }
            of[i] = number[root];
        }
        return sorted(left, right, odds, of, count);
    }

    private static Graph sorted(int[] left, int[] right, double[] odds, int[] of, int count) {
        int[] start = new int[count + 1];
        for (int component : of) {
            start[component + 1]++;
        }
        for (int i = 0; i < count; i++) {
            start[i + 1] += start[i];
        }
        int[] next = start.clone();
        int[] order = new int[of.length];
        for (int i = 0; i < of.length; i++) {
            order[next[of[i]]++] = i;
        }
        return new Graph(left, right, odds, order, start);
    }

    private static int root(int[] parent, int of) {
        int node = of;
        while (parent[node] != node) {
            parent[node] = parent[parent[node]];
            node = parent[node];
        }
        return node;
    }

    int components() {
        return start.length - 1;
    }
}
