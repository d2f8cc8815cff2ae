package org.buluo.app.corrections;

import java.time.Instant;
import java.time.LocalDate;
import org.buluo.app.casework.Owner;
import org.buluo.core.correction.RosterOf;

/**
 * The receipt (签收) of a list that was handed over.
 *
 * @param id its key
 * @param roster of which list
 * @param owner who keeps the roster
 * @param lines how many lines it had
 * @param open how many of them wait on it still; one that opened again waits for another receipt
 * @param handedAt when
 * @param handedBy who entered it
 * @param takenOn the day on which it was taken
 * @param takenBy the person who took it
 * @param way how: paper, workbook, meeting or other
 * @param note what else was said; empty for nothing
 * @param dueOn by when it is due
 * @param matter the number of the open matter
 */
public record Handing(
        long id,
        RosterOf roster,
        Owner owner,
        int lines,
        int open,
        Instant handedAt,
        String handedBy,
        LocalDate takenOn,
        String takenBy,
        String way,
        String note,
        LocalDate dueOn,
        long matter) {

    /** The ways in which a list is handed over. */
    public static final java.util.List<String> WAYS = java.util.List.of("paper", "workbook", "meeting", "other");

    @Override
    public String toString() {
        return "Handing[" + id + "]";
    }
}
