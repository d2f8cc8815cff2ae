package org.buluo.core.linkage;

import java.util.List;

/**
 * What speaks for and against a pair, in typed signs.
 *
 * @param signs in the order of weight
 */
public record Evidence(List<Sign> signs) {

    /** In Chinese, for links.csv and reviewers; quotes no number (at most its last four digits). */
    public String chinese() {
        return String.join("；", signs.stream().map(Sign::chinese).toList());
    }
}
