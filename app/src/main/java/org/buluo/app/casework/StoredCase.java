package org.buluo.app.casework;

import java.time.LocalDate;

/**
 * A matter about a child.
 *
 * @param id its number, by which its page is found
 * @param kind what it is
 * @param owner who must settle it
 * @param level of the owner: school, township or county
 * @param detail as whoever needs the case wrote it and will say it; without personal numbers
 * @param openedOn the day on which it was opened
 * @param dueOn the day by which it is due
 * @param closedOn null while it is open
 * @param closedByRun the reconciliation that proves that it is settled; null while it is open
 */
public record StoredCase(
        long id,
        String kind,
        String owner,
        String level,
        String detail,
        LocalDate openedOn,
        LocalDate dueOn,
        LocalDate closedOn,
        Long closedByRun) {

    /** Whether it is past its day. */
    public boolean isOverdue(LocalDate today) {
        return closedOn == null && dueOn.isBefore(today);
    }
}
