package org.buluo.app.reporting;

import java.time.Instant;
import org.buluo.app.platform.Personal;

/**
 * A child on a ledger, as lists show it.
 *
 * @param place its 序号
 * @param child the child's key
 * @param name of the child
 * @param studentNumber 学籍号; empty when not known
 * @param was whether it was on the list last month
 * @param isNow whether it is on it this month
 * @param township this month, or last month of a child that went
 * @param school likewise
 * @param stage code; empty when not known, or when the child left the unit that asks and is another's now
 * @param grade within the stage; null likewise
 * @param aid standing; empty when the child is another unit's now
 * @param schooling likewise
 * @param reason why it came or went; null when it stayed
 * @param note what a person wrote of it; empty for nothing
 * @param noteBy who; empty for nobody
 * @param notedAt when; null for never
 */
public record LedgerLine(
        int place,
        long child,
        String name,
        String studentNumber,
        boolean was,
        boolean isNow,
        String township,
        String school,
        String stage,
        Integer grade,
        String aid,
        String schooling,
        Reason reason,
        String note,
        String noteBy,
        Instant notedAt) {

    /** The 学籍号 as everybody may see it. */
    public String maskedStudentNumber() {
        return Personal.number(studentNumber).toString();
    }

    /** Whether somebody has to write why. */
    public boolean asksForNote() {
        return reason == Reason.NOT_KNOWN;
    }

    @Override
    public String toString() {
        return "LedgerLine[" + place + "]";
    }
}
