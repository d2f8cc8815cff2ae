package org.buluo.app.records;

import java.time.LocalDate;
import java.util.List;

/**
 * One provision of a child in a term, as papers tell of it.
 *
 * @param provision id in the pack; empty when there is none, or the bank's words name none
 * @param stand where it is
 * @param dueFen what is due to a person
 * @param waivedFen what the school does not take: no money moves
 * @param paidFen what the bank paid
 * @param expectedFen what another county is to pay
 * @param since the day of {@code stand}; null when not known
 * @param tail of the account that was paid: its last four digits; empty when nothing was paid
 * @param document by which it is due; empty when not known
 * @param clause of the document
 * @param missing the facts that are missing, by their columns
 * @param detail what the bank said of a payment that came back, or why nothing is due; else empty
 * @param nowFen what the newest reconciliation says instead; -1 when it says the same
 */
public record Item(
        String provision,
        Stand stand,
        long dueFen,
        long waivedFen,
        long paidFen,
        long expectedFen,
        LocalDate since,
        String tail,
        String document,
        String clause,
        List<String> missing,
        String detail,
        long nowFen) {}
