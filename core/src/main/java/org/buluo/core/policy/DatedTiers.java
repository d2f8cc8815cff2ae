package org.buluo.core.policy;

import java.util.List;
import org.buluo.core.time.Term;

/**
 * The amounts of a provision from a term on, until the next of its {@link Schedule}.
 *
 * @param from the first term, inclusive
 * @param tiers empty when the provision ends with that term
 */
public record DatedTiers(Term from, List<Tier> tiers) {

    /** Takes a copy. */
    public DatedTiers {
        tiers = List.copyOf(tiers);
    }
}
