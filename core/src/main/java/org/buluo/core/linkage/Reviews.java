package org.buluo.core.linkage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chooses what people should look at, of the pairs that did not join: one pair of rows for two persons. */
final class Reviews {

    private static final double EVEN = 0.5;

    private final Columns columns;
    private final Explanations explanations;
    private final ScoredPairs pairs;
    private final Clusters clusters;
    private final Barriers barriers;
    private final BitSet tied;

    Reviews(
            Columns columns,
            Explanations explanations,
            ScoredPairs pairs,
            Clusters clusters,
            Barriers barriers,
            BitSet tied) {
        this.columns = columns;
        this.explanations = explanations;
        this.pairs = pairs;
        this.clusters = clusters;
        this.barriers = barriers;
        this.tied = tied;
    }

    List<Link> list(Signs signs) {
        Map<Long, Integer> best = new HashMap<>();
        for (int pair = 0; pair < pairs.size(); pair++) {
            int a = clusters.root(pairs.left(pair));
            int b = clusters.root(pairs.right(pair));
            if (a != b && doubtful(pair, a, b)) {
                long persons = (long) Math.min(a, b) << 32 | Math.max(a, b);
                best.merge(persons, pair, (one, other) -> pairs.bits()[other] > pairs.bits()[one] ? other : one);
            }
        }
        List<Link> reviews = new ArrayList<>(best.size());
        for (int pair : best.values()) {
            reviews.add(review(pair, signs));
        }
        reviews.sort(Comparator.comparingInt(Link::left).thenComparingInt(Link::right));
        return List.copyOf(reviews);
    }

    private boolean doubtful(int pair, int a, int b) {
        if (barriers.decided(a, b)) {
            return false;
        }
        boolean numbered = pairs.has(pair, Sign.SAME_ID)
                || pairs.has(pair, Sign.ID_IN_STUDENT_NUMBER)
                || pairs.has(pair, Sign.SAME_STUDENT_NUMBER);
        if (numbered || tied.get(pair)) {
            return true;
        }
        if (barriers.contradict(a, b) || grown(pair)) {
            return false;
        }
        // A third row that only may be another registered person's has found its own.
        boolean registered = columns.person[pairs.left(pair)] != 0 && columns.person[pairs.right(pair)] != 0;
        return pairs.match(pair) || registered || !barriers.persons(a) || !barriers.persons(b);
    }

    /** Whether both rows are of lists of families and one is surely of a grown-up: nobody's aid hangs on it. */
    private boolean grown(int pair) {
        int left = pairs.left(pair);
        int right = pairs.right(pair);
        return columns.adult(left) && !columns.atSchool(right) || columns.adult(right) && !columns.atSchool(left);
    }

    private Link review(int pair, Signs signs) {
        boolean rivals = tied.get(pair);
        int several = rivals ? Signs.bit(Sign.SEVERAL_CANDIDATES) : 0;
        double score = Weights.probability(Math.min(pairs.bits()[pair], Weights.CAPPED));
        Evidence evidence = signs.evidence(pairs.signs()[pair] | several);
        return new Link(
                pairs.left(pair),
                pairs.right(pair),
                rivals ? Math.min(score, EVEN) : score,
                Link.Band.REVIEW,
                new Evidence(evidence.signs(), explanations.of(pairs.left(pair), pairs.right(pair), rivals)));
    }
}
