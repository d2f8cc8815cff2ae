package org.buluo.app.budget;

import java.time.Instant;
import java.util.List;
import org.buluo.core.time.Term;

/**
 * How a provision's cost is shared from a term on.
 *
 * @param id its key
 * @param provision id in the policy pack
 * @param from the first term for which it holds
 * @param parts in ten-thousandths, in the order of {@link Source}
 * @param document by which it is so
 * @param clause of the document; empty when none is named
 * @param confirmed whether somebody read it in the document itself
 * @param maker who proposed it; null for what the programme brings along
 * @param makerName that person's name; empty as above
 * @param madeAt when
 * @param decision ACCEPTED, REFUSED, WITHDRAWN; empty while it is open
 * @param decidedBy the name of who decided
 * @param decidedAt when; null while it is open
 * @param remark why it was refused
 */
public record Shares(
        long id,
        String provision,
        Term from,
        List<Integer> parts,
        String document,
        String clause,
        boolean confirmed,
        Long maker,
        String makerName,
        Instant madeAt,
        String decision,
        String decidedBy,
        Instant decidedAt,
        String remark) {

    /** Whether somebody still has to decide about it. */
    public boolean isOpen() {
        return decision.isEmpty();
    }

    boolean isAccepted() {
        return decision.equals("ACCEPTED");
    }

    /** What a source pays, in ten-thousandths. */
    public int of(Source source) {
        return parts.get(source.ordinal());
    }
}
