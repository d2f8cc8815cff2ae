package org.buluo.core.linkage;

/**
 * Pairs with their scores, in the order of position.
 *
 * @param rows the earlier row in the upper half, the later in the lower
 * @param bits the scores, as {@link Weights} gives them
 * @param signs the signs, as {@link Signs} packs them
 */
record ScoredPairs(long[] rows, float[] bits, int[] signs) {

    static ScoredPairs of(long[] rows, Comparison comparison, Weights weights, Columns columns) {
        float[] bits = new float[rows.length];
        int[] signs = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            comparison.of((int) (rows[i] >>> 32), (int) rows[i]);
            bits[i] = (float) weights.of(comparison);
            signs[i] = Signs.of(comparison, columns);
        }
        return new ScoredPairs(rows, bits, signs);
    }

    int size() {
        return rows.length;
    }

    int left(int pair) {
        return (int) (rows[pair] >>> 32);
    }

    int right(int pair) {
        return (int) rows[pair];
    }

    boolean match(int pair) {
        return bits[pair] >= Weights.MATCH;
    }

    boolean has(int pair, Sign sign) {
        return Signs.has(signs[pair], sign);
    }
}
