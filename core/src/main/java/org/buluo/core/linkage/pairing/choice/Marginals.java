package org.buluo.core.linkage.pairing.choice;

import java.util.Arrays;

/**
 * The probability of each link of a component, over all ways to give each row at most one: counted exactly where the
 * ways are few, else by passing beliefs between neighbours until they agree.
 */
final class Marginals {

    private static final int EXACT = 16;
    private static final int ROUNDS = 60;
    private static final double HALF = 0.5;
    /** So much that a product of all weights of a component is still a number. */
    private static final double HIGHEST = 80;

    private final Graph graph;
    private final int exact;
    private int[] edges;
    private int[] left;
    private int[] right;
    private double[] weight;
    private double[] sums;
    private double total;
    private double[] others;
    private boolean[] usedLeft;
    private boolean[] usedRight;

    Marginals(Graph graph) {
        this(graph, EXACT);
    }

    /** @param exact up to how many edges the ways are counted */
    Marginals(Graph graph, int exact) {
        this.graph = graph;
        this.exact = exact;
    }

    /** Writes the probabilities of a component's edges. */
    void of(int component, double[] probability) {
        int from = graph.start[component];
        int size = graph.start[component + 1] - from;
        if (size == 1) {
            int edge = graph.order[from];
            probability[edge] = 1 / (1 + Math.exp(-graph.odds[edge]));
            return;
        }
        edges = Arrays.copyOfRange(graph.order, from, from + size);
        left = numbers(graph.left);
        right = numbers(graph.right);
        weight = new double[size];
        for (int i = 0; i < size; i++) {
            weight[i] = Math.exp(Math.min(HIGHEST, graph.odds[edges[i]]));
        }
        double[] found = size <= exact ? exact() : passed();
        for (int i = 0; i < size; i++) {
            probability[edges[i]] = found[i];
        }
    }

    /** The rows of the edges, numbered within the component. */
    private int[] numbers(int[] rows) {
        int[] different = new int[edges.length];
        for (int i = 0; i < edges.length; i++) {
            different[i] = rows[edges[i]];
        }
        Arrays.sort(different);
        int[] numbers = new int[edges.length];
        for (int i = 0; i < edges.length; i++) {
            int at = Arrays.binarySearch(different, rows[edges[i]]);
            while (at > 0 && different[at - 1] == different[at]) {
                at--;
            }
            numbers[i] = at;
        }
        return numbers;
    }

    private double[] exact() {
        sums = new double[edges.length];
        total = 0;
        usedLeft = new boolean[edges.length];
        usedRight = new boolean[edges.length];
        ways(0, 1, new int[edges.length], 0);
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= total;
        }
        return sums;
    }

    private void ways(int edge, double product, int[] taken, int count) {
        if (edge == edges.length) {
            total += product;
            for (int i = 0; i < count; i++) {
                sums[taken[i]] += product;
            }
            return;
        }
        ways(edge + 1, product, taken, count);
        if (!usedLeft[left[edge]] && !usedRight[right[edge]]) {
            usedLeft[left[edge]] = true;
            usedRight[right[edge]] = true;
            taken[count] = edge;
            ways(edge + 1, product * weight[edge], taken, count + 1);
            usedLeft[left[edge]] = false;
            usedRight[right[edge]] = false;
        }
    }

    private double[] passed() {
        int size = edges.length;
        others = new double[size];
        double[] fromLeft = new double[size];
        double[] fromRight = new double[size];
        Arrays.fill(fromLeft, HALF);
        Arrays.fill(fromRight, HALF);
        int[] byLeft = sorted(left);
        int[] byRight = sorted(right);
        for (int round = 0; round < ROUNDS; round++) {
            pass(left, byLeft, fromRight, fromLeft);
            pass(right, byRight, fromLeft, fromRight);
        }
        double[] probability = new double[size];
        for (int i = 0; i < size; i++) {
            double w = weight[i] * fromLeft[i] * fromRight[i];
            probability[i] = w / (1 + w);
        }
        return probability;
    }

    /** The edges, those of one row beside each other. */
    private static int[] sorted(int[] rows) {
        int[] next = new int[rows.length + 1];
        for (int row : rows) {
            next[row + 1]++;
        }
        for (int i = 0; i < rows.length; i++) {
            next[i + 1] += next[i];
        }
        int[] sorted = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            sorted[next[rows[i]]++] = i;
        }
        return sorted;
    }

    /** What each row tells each neighbour: how free it is, given its other neighbours. Sums leave nothing out by subtraction. */
    private void pass(int[] rows, int[] order, double[] heard, double[] told) {
        int from = 0;
        while (from < order.length) {
            int to = from;
            double before = 0;
            while (to < order.length && rows[order[to]] == rows[order[from]]) {
                int edge = order[to++];
                others[edge] = before;
                before += weight[edge] * heard[edge];
            }
            double after = 0;
            for (int i = to - 1; i >= from; i--) {
                int edge = order[i];
                told[edge] = HALF * told[edge] + HALF / (1 + others[edge] + after);
                after += weight[edge] * heard[edge];
            }
            from = to;
        }
    }
}
