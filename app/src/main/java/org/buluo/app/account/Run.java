package org.buluo.app.account;

import java.time.Instant;
import java.time.LocalDate;
import org.buluo.core.time.Term;

/**
 * A reconciliation (比对核账).
 *
 * @param id its key
 * @param term of which the account is
 * @param asOf nothing dated later is known in it; null while it runs
 * @param cutOff the day of the facts for aid; null while it runs
 * @param pack the policy pack's id
 * @param packVersion which version of it
 * @param state running, done or failed
 * @param requestedBy the login of who asked for it
 * @param startedAt when it began
 * @param finishedAt when it ended; null while it runs
 * @param previous the one that it was compared with; null for the first
 * @param children in the account
 * @param decisions that people had made
 * @param decisionsUnused of these, those that could not be applied
 * @param fingerprint of the whole account: equal accounts have equal ones
 */
public record Run(
        long id,
        Term term,
        LocalDate asOf,
        LocalDate cutOff,
        String pack,
        int packVersion,
        String state,
        String requestedBy,
        Instant startedAt,
        Instant finishedAt,
        Long previous,
        int children,
        int decisions,
        int decisionsUnused,
        String fingerprint) {

    /** Whether its account may be read. */
    public boolean isDone() {
        return state.equals("done");
    }
}
