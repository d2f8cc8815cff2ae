package org.buluo.core.linkage;

/**
 * Collects the pairs worth looking at: those of a block, compared at once, so that only likely ones are kept. A block
 * that is too large is cut by finer keys; no row of it is left out unless it agrees with nothing else.
 */
final class Candidates implements Blocks.Visitor {

    private static final int LARGEST = 48;

    private final Columns columns;
    private final Comparison comparison;
    private final Weights weights;
    private final LongList pairs = new LongList();
    private final boolean[] wanted;

    /** Of pairs that need one of the wanted rows; null when any pair will do. */
    Candidates(Columns columns, Comparison comparison, Weights weights, boolean[] wanted) {
        this.columns = columns;
        this.comparison = comparison;
        this.weights = weights;
        this.wanted = wanted;
    }

    LongList pairs() {
        return pairs;
    }

    @Override
    public void block(LongList entries, int from, int to) {
        if (to - from > LARGEST) {
            cut(entries, from, to);
        } else {
            all(entries, from, to);
        }
    }

    private void all(LongList entries, int from, int to) {
        for (int i = from; i < to; i++) {
            int a = Blocks.row(entries.get(i));
            for (int j = i + 1; j < to; j++) {
                consider(a, Blocks.row(entries.get(j)));
            }
        }
    }

    private void consider(int a, int b) {
        if (a == b || wanted != null && !wanted[a] && !wanted[b] || comparison.hopeless(a, b)) {
            return;
        }
        comparison.of(Math.min(a, b), Math.max(a, b));
        if (weights.of(comparison) >= Weights.REVIEW) {
            pairs.add((long) Math.min(a, b) << 32 | Math.max(a, b));
        }
    }

    /** Of a large block: what agrees in a second respect too. */
    private void cut(LongList entries, int from, int to) {
        LongList finer = new LongList();
        for (int i = from; i < to; i++) {
            int row = Blocks.row(entries.get(i));
            add(finer, row, 1, columns.birth[row]);
            add(finer, row, 1, columns.otherBirth[row]);
            add(finer, row, 2, columns.id[row]);
            add(finer, row, 3, columns.name[row] * (long) Math.max(1, Math.abs(columns.village[row])));
            add(finer, row, 4, columns.guardian[row]);
            add(finer, row, 5, columns.guardianId[row]);
            add(finer, row, 6, columns.phone[row]);
            add(finer, row, 7, columns.school[row]);
        }
        finer.sort();
        Blocks.visit(finer, 0, finer.size(), (list, start, end) -> {
            // Rows that agree even here are one person told often, or one mistake copied often: neighbours do.
            int step = end - start > LARGEST ? LARGEST / 4 : end - start;
            for (int i = start; i < end; i++) {
                for (int j = i + 1; j < Math.min(end, i + step + 1); j++) {
                    consider(Blocks.row(list.get(i)), Blocks.row(list.get(j)));
                }
            }
        });
    }

    private static void add(LongList finer, int row, int respect, long value) {
        if (value != 0) {
            finer.add(Blocks.entry(Mix.of(respect, value), row));
        }
    }
}
