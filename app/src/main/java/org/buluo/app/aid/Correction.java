package org.buluo.app.aid;

import java.time.Instant;

/**
 * Money to add (补发) or to recover (追回) on what was approved.
 *
 * @param id its key
 * @param award about which
 * @param isAdded added, else recovered
 * @param amountFen how much, in fen
 * @param thenFen what was settled when it was proposed
 * @param nowFen what was due then by what was known
 * @param run the reconciliation that says so
 * @param reason as it was proposed
 * @param proposedById the account
 * @param proposedBy that person's name
 * @param proposedAt when
 * @param decision null while it waits
 * @param note what was said when it was decided
 * @param decidedBy that person's name; null while it waits
 * @param decidedAt null while it waits
 */
public record Correction(
        long id,
        long award,
        boolean isAdded,
        long amountFen,
        long thenFen,
        long nowFen,
        long run,
        String reason,
        long proposedById,
        String proposedBy,
        Instant proposedAt,
        Decision decision,
        String note,
        String decidedBy,
        Instant decidedAt) {

    /** How it was decided. */
    public enum Decision {
        /** 同意. */
        ACCEPTED,
        /** 不同意. */
        REFUSED
    }

    @Override
    public String toString() {
        return "Correction[" + id + "]";
    }
}
