package org.buluo.core.linkage;

import java.util.List;

/**
 * What speaks for and against a pair.
 *
 * @param signs typed, in the order of weight
 * @param weighings how the score came about, step by step, from the prior on; their bits sum to the score's. Empty for
 *     a pair that nobody needs to look at
 */
public record Evidence(List<Sign> signs, List<Weighing> weighings) {

    /** Signs alone. */
    public Evidence(List<Sign> signs) {
        this(signs, List.of());
    }

    /** In Chinese, for links.csv and reviewers; quotes no number (at most its last four digits). */
    public String chinese() {
        return String.join("；", signs.stream().map(Sign::chinese).toList());
    }
}
