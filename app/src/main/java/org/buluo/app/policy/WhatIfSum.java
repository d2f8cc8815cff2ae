package org.buluo.app.policy;

/**
 * What a provision costs this county before and after, for the children of a stage and a township.
 *
 * @param provision its id
 * @param stage its code; empty when not known
 * @param township of the household; empty when not known
 * @param beforeChildren to how many it is granted by the pack in force
 * @param beforeFen what they get
 * @param afterChildren to how many by the other one
 * @param afterFen what they get
 * @param beforeUnknown of how many it is not known before
 * @param afterUnknown and after: these may cost more
 */
public record WhatIfSum(
        String provision,
        String stage,
        String township,
        int beforeChildren,
        long beforeFen,
        int afterChildren,
        long afterFen,
        int beforeUnknown,
        int afterUnknown) {

    /** Nothing yet. */
    static WhatIfSum none(String provision, String stage, String township) {
        return new WhatIfSum(provision, stage, township, 0, 0, 0, 0, 0, 0);
    }

    WhatIfSum with(Effect.Outcome before, Effect.Outcome after) {
        return new WhatIfSum(
                provision,
                stage,
                township,
                beforeChildren + (before.isGranted() ? 1 : 0),
                beforeFen + before.fen(),
                afterChildren + (after.isGranted() ? 1 : 0),
                afterFen + after.fen(),
                beforeUnknown + (before.isUnknown() ? 1 : 0),
                afterUnknown + (after.isUnknown() ? 1 : 0));
    }

    /** Both together, under the first one's names. */
    public WhatIfSum plus(WhatIfSum other) {
        return new WhatIfSum(
                provision,
                stage,
                township,
                beforeChildren + other.beforeChildren,
                beforeFen + other.beforeFen,
                afterChildren + other.afterChildren,
                afterFen + other.afterFen,
                beforeUnknown + other.beforeUnknown,
                afterUnknown + other.afterUnknown);
    }

    /** What the other pack costs more; negative for less. */
    public long difference() {
        return afterFen - beforeFen;
    }
}
