package org.buluo.files.link;

import org.buluo.core.linkage.pairing.Linked;

/** How good the links are, as far as their probabilities tell. */
final class Estimates {

    private Estimates() {}

    static LinkSummary of(Linked linked, LinkSummary.ModelUse model) {
        int matches = 0;
        double right = 0;
        double left = 0;
        for (int i = 0; i < linked.links().length; i++) {
            if (linked.matched()[i]) {
                matches++;
                right += linked.probability()[i];
            } else {
                left += linked.probability()[i];
            }
        }
        double missed = left + linked.missed();
        return new LinkSummary(
                linked.left().register().rows(),
                linked.right().register().rows(),
                linked.left().size(),
                linked.right().size(),
                linked.pairs().size(),
                matches,
                linked.links().length - matches,
                LinkSummary.Estimate.of(matches - right, matches),
                LinkSummary.Estimate.of(missed, right + missed),
                model);
    }
}
