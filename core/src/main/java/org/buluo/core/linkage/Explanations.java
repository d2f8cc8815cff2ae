package org.buluo.core.linkage;

import java.util.ArrayList;
import java.util.List;

/** Says of a pair that people look at how its score came about. */
final class Explanations {

    private final Comparison comparison;
    private final Weights weights;

    Explanations(Comparison comparison, Weights weights) {
        this.comparison = comparison;
        this.weights = weights;
    }

    /** @param rivals whether others fit equally well, so that it is even at most */
    List<Weighing> of(int left, int right, boolean rivals) {
        comparison.of(left, right);
        List<Weighing> steps = new ArrayList<>(weights.explain(comparison));
        double bits = Weights.sum(steps);
        double shown = Math.min(bits, Weights.CAPPED);
        if (shown < bits) {
            steps.add(new Weighing(Factor.LIMIT, shown - bits));
        }
        if (rivals && shown > 0) {
            steps.add(new Weighing(Factor.RIVAL, -shown));
        }
        return List.copyOf(steps);
    }
}
