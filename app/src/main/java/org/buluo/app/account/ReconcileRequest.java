package org.buluo.app.account;

import java.time.LocalDate;

/**
 * Which account is wanted.
 *
 * @param term as {@code 2019-autumn}
 * @param asOf nothing dated later is known; null for the default (account-rules.md, Dates)
 */
public record ReconcileRequest(String term, LocalDate asOf) {

    /** The kind of the job that keeps the account. */
    public static final String JOB = "account.reconcile";
}
