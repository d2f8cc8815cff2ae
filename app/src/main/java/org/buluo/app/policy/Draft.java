package org.buluo.app.policy;

import java.time.Instant;
import org.buluo.core.time.Term;

/**
 * A change of the policy pack that is being prepared.
 *
 * @param id its key
 * @param title what it is about
 * @param base the version that it changes
 * @param from the first term for which it is to be in force
 * @param state how far it is
 * @param maker the account that began it
 * @param makerLogin its login
 * @param begunAt when
 * @param proposedAt when it was last handed in; null before
 * @param decidedBy login of whoever approved it, sent it back or withdrew it last; empty before
 * @param decidedAt when; null before
 * @param remark why it was sent back or withdrawn; may be empty
 * @param revision how often its text was saved
 * @param sm3 of its text as it is now
 */
public record Draft(
        long id,
        String title,
        int base,
        Term from,
        DraftState state,
        long maker,
        String makerLogin,
        Instant begunAt,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        String remark,
        int revision,
        String sm3) {}
