package org.buluo.files.link;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.buluo.core.linkage.pairing.Linked;
import org.buluo.core.linkage.pairing.block.Reach;
import org.buluo.core.linkage.pairing.choice.Choice;

/** How good the links are, as far as their probabilities tell, with the true pairs that were never compared. */
final class Estimates {

    private final Linked linked;
    private final Tally all;
    private final double untold;
    private final double more;

    private Estimates(Linked linked, Tally all, double untold, double more) {
        this.linked = linked;
        this.all = all;
        this.untold = untold;
        this.more = more;
    }

    static Estimates of(Linked linked) {
        Tally all = new Tally();
        Choice choice = linked.choice();
        int[] left = new int[linked.size()];
        int[] right = new int[linked.size()];
        for (int i = 0; i < linked.size(); i++) {
            if (choice.matched()[i]) {
                left[all.matches] = choice.leftRow()[i];
                right[all.matches] = linked.pairs().right(choice.pair()[i]);
            }
            if (!choice.repeated()[i]) {
                all.add(choice.matched()[i], choice.probability()[i]);
            }
        }
        Reach reach = Reach.of(
                linked.left(), linked.right(), Arrays.copyOf(left, all.matches), Arrays.copyOf(right, all.matches));
        return new Estimates(linked, all, choice.missed() + reach.missed(), reach.most() - reach.missed());
    }

    LinkSummary summary(LinkSummary.ModelUse model) {
        return new LinkSummary(
                linked.left().register().rows(),
                linked.right().register().rows(),
                linked.left().size(),
                linked.right().size(),
                linked.pairs().size(),
                all.matches,
                linked.size() - all.matches,
                all.precision(),
                all.recall(untold, more),
                model,
                null);
    }

    /** By the left register's units. */
    TreeMap<String, Tally> left() {
        return by(i -> linked.left().register().unit(linked.leftRow(i)));
    }

    /** By the right register's units. */
    TreeMap<String, Tally> right() {
        return by(i -> linked.right().register().unit(linked.rightRow(i)));
    }

    private TreeMap<String, Tally> by(IntFunction<String> unit) {
        TreeMap<String, Tally> tallies = new TreeMap<>();
        Choice choice = linked.choice();
        for (int i = 0; i < linked.size(); i++) {
            if (!choice.repeated()[i]) {
                tallies.computeIfAbsent(unit.apply(i), key -> new Tally())
                        .add(choice.matched()[i], choice.probability()[i]);
            }
        }
        return tallies;
    }

    /** The part of the true pairs not told of that falls on a unit: as large as its part of those told of. */
    double untold(Tally unit) {
        return untold * unit.told() / all.told();
    }

    /** The same of how many more there may be. */
    double more(Tally unit) {
        return more * unit.told() / all.told();
    }
}
