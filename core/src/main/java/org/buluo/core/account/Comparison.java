package org.buluo.core.account;

import java.util.List;

/**
 * The four-checks matrix (四查三比对): each unordered pair of lists once, in distinct children of the universe.
 *
 * @param cells in a fixed order
 */
public record Comparison(List<Cell> cells) {

    /** The side that is no file: SUSPECTED_OUT and OUT at as-of. */
    public static final String OUT_OF_SCHOOL = "out-of-school";

    /**
     * One pair of lists. {@code roll, roll} counts children with presence at two schools or more.
     *
     * @param left a kind's code
     * @param right a kind's code, or {@link #OUT_OF_SCHOOL}
     */
    public record Cell(String left, String right, int inBoth, int onlyLeft, int onlyRight) {}
}
