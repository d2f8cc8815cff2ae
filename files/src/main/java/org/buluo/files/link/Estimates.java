package org.buluo.files.link;

import org.buluo.core.linkage.pairing.Linked;
import org.buluo.core.linkage.pairing.choice.Choice;

/** How good the links are, as far as their probabilities tell. */
final class Estimates {

    private Estimates() {}

    static LinkSummary of(Linked linked, LinkSummary.ModelUse model) {
        int matches = 0;
        double right = 0;
        double left = 0;
        Choice choice = linked.choice();
        for (int i = 0; i < linked.size(); i++) {
            if (choice.matched()[i]) {
                matches++;
                right += choice.probability()[i];
            } else if (!choice.repeated()[i]) {
                left += choice.probability()[i];
            }
        }
        double missed = left + choice.missed();
        return new LinkSummary(
                linked.left().register().rows(),
                linked.right().register().rows(),
                linked.left().size(),
                linked.right().size(),
                linked.pairs().size(),
                matches,
                linked.size() - matches,
                LinkSummary.Estimate.of(matches - right, matches),
                LinkSummary.Estimate.of(missed, right + missed),
                model);
    }
}
