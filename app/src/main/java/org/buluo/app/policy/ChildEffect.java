package org.buluo.app.policy;

import java.util.List;

/**
 * What another pack changes for one child.
 *
 * @param child its key
 * @param township of the household; empty when not known
 * @param school where it is; empty when not known
 * @param stage its code; empty when not known
 * @param provisions the ids of the provisions that differ
 * @param beforeFen what it gets of them by the pack in force
 * @param afterFen by the other one
 */
public record ChildEffect(
        long child,
        String township,
        String school,
        String stage,
        List<String> provisions,
        long beforeFen,
        long afterFen) {

    /** More, or less when negative. */
    public long difference() {
        return afterFen - beforeFen;
    }
}
