package org.buluo.core.policy;

/**
 * A part of a provision's cost; the parts of a provision make 100.
 *
 * @param level whose budget
 * @param percent of the cost
 */
public record CostShare(Level level, int percent) {

    /** A level of government whose budget pays. */
    public enum Level {
        /** 中央. */
        CENTRAL,
        /** 省. */
        PROVINCE,
        /** 县. */
        COUNTY,
        /** 地方, where the parts of province and county are not told apart. */
        LOCAL
    }
}
