package org.buluo.core.linkage;

import java.util.List;
import java.util.stream.IntStream;

/** Looks through sorted entries for likely pairs, on as many processors as there are. */
final class Search {

    private static final int PARTS = 64;

    private final Columns columns;
    private final Families families;
    private final Weights weights;

    Search(Columns columns, Families families, Weights weights) {
        this.columns = columns;
        this.families = families;
        this.weights = weights;
    }

    /** The pairs of one key that score for review at least, of which one row is wanted; null wants all. */
    LongList pairs(LongList entries, boolean[] wanted) {
        entries.sort();
        List<LongList> found = IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> part(entries, part, wanted))
                .toList();
        LongList pairs = new LongList();
        found.forEach(pairs::addAll);
        return pairs;
    }

    private LongList part(LongList entries, int part, boolean[] wanted) {
        Candidates candidates = new Candidates(columns, new Comparison(columns, families), weights, wanted);
        int begin = (int) ((long) entries.size() * part / PARTS);
        int end = (int) ((long) entries.size() * (part + 1) / PARTS);
        Blocks.visit(entries, begin, end, candidates);
        return candidates.pairs();
    }
}
