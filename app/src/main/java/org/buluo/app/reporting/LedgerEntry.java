package org.buluo.app.reporting;

import org.buluo.app.account.ChildState;

/**
 * A line of a ledger that is being made.
 *
 * @param before what the ledger before says of the child; null when it was not on it
 * @param now what is known, when it is on this one; else null
 * @param shown what is shown of it: now, or what was known last
 * @param reason why it came or went; null when it stayed
 * @param schoolReason why its school is another while it stayed; null when it is not
 * @param townshipReason why its township is another while it stayed; null when it is not
 */
record LedgerEntry(
        ChildState before,
        ChildState now,
        ChildState shown,
        Reason reason,
        Reason schoolReason,
        Reason townshipReason) {

    boolean was() {
        return before != null;
    }

    boolean isNow() {
        return now != null;
    }

    @Override
    public String toString() {
        return "LedgerEntry[" + shown.child() + "]";
    }
}
