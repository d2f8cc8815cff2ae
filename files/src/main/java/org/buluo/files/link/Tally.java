package org.buluo.files.link;

/** What is expected of the pairs of a unit, or of all. */
final class Tally {

    int matches;
    double right;
    double left;

    /** Counts a pair that is told of and is no second row of a person. */
    void add(boolean matched, double probability) {
        if (matched) {
            matches++;
            right += probability;
        } else {
            left += probability;
        }
    }

    /** True pairs among those told of. */
    double told() {
        return right + left;
    }

    LinkSummary.Estimate precision() {
        return LinkSummary.Estimate.of(matches - right, matches, 0);
    }

    /** True pairs, when so many are not told of. */
    double expected(double untold) {
        return told() + untold;
    }

    /**
     * The share of the true pairs that are matches.
     *
     * @param untold true pairs that are not told of
     * @param more how many more of them there may be
     */
    LinkSummary.Estimate recall(double untold, double more) {
        return LinkSummary.Estimate.of(left + untold, expected(untold), more);
    }
}
