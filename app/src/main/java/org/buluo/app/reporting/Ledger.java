package org.buluo.app.reporting;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A month's ledger (月报台账), as it was issued.
 *
 * @param id its key
 * @param month as {@code 2019-11}
 * @param previous the key of the one that it begins from; null for the first
 * @param run the reconciliation that it was made of
 * @param term code of that reconciliation's term
 * @param asOf nothing dated later was known
 * @param sm3 signs its lines and the ledger before it
 * @param issuedBy the person's name
 * @param issuedAt when
 */
public record Ledger(
        long id,
        String month,
        Long previous,
        long run,
        String term,
        LocalDate asOf,
        String sm3,
        String issuedBy,
        Instant issuedAt) {

    /** Whether it is the first one. */
    public boolean isFirst() {
        return previous == null;
    }
}
