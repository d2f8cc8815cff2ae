package org.buluo.files.policy;

import org.buluo.core.time.Term;

/**
 * One amount of one provision from a term on: next year's, or another one for a term that has one already.
 *
 * @param provision its id
 * @param tier which of the provision's latest tiers, from 0
 * @param from the first term
 * @param yuan per term, with at most two decimals; or {@code tuition}
 * @param document the id of a document of the pack
 * @param clause where in it, in words
 * @param confirmed whether a public text states it
 */
public record AmountChange(
        String provision, int tier, Term from, String yuan, String document, String clause, boolean confirmed) {}
