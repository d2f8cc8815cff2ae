package org.buluo.core.linkage;

import org.buluo.core.identity.Slip;

/** Whether two identity numbers are one slip apart, be the check character right, wrong, or made to fit. */
final class Near {

    private static final int CHECK_VALUES = 11;

    private Near() {}

    static boolean between(long code, long other) {
        if (code == other) {
            return false;
        }
        long body = code / CHECK_VALUES * CHECK_VALUES;
        long otherBody = other / CHECK_VALUES * CHECK_VALUES;
        return body == otherBody || Slip.between(body, otherBody) || Slip.between(code, other);
    }
}
