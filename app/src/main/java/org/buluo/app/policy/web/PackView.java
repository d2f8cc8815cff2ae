package org.buluo.app.policy.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.buluo.core.policy.DatedTiers;
import org.buluo.core.policy.Pack;
import org.buluo.core.policy.Provision;
import org.buluo.core.policy.Tier;
import org.buluo.core.time.Term;

/**
 * A provision as a page shows it.
 *
 * @param provision itself
 * @param inKind whether it is given in kind
 * @param lines its amounts, newest term first
 * @param excluded the names of the provisions that nobody has beside it
 */
record PackView(Provision provision, boolean inKind, List<Line> lines, List<String> excluded) {

    /**
     * An amount.
     *
     * @param term from which it counts
     * @param first whether it is the first of its term
     * @param span how many amounts the term has
     * @param whom it is for
     * @param tier null where nothing is paid from that term on
     */
    record Line(Term term, boolean first, int span, String whom, Tier tier) {}

    static List<PackView> of(Pack pack, PackWords words) {
        return Stream.concat(
                        pack.provisions().stream().map(one -> of(one, false, pack, words)),
                        pack.inKind().stream().map(one -> of(one, true, pack, words)))
                .toList();
    }

    private static PackView of(Provision provision, boolean inKind, Pack pack, PackWords words) {
        List<String> excluded = pack.provisions().stream()
                .filter(other -> provision.excludes().contains(other.id()))
                .map(words::name)
                .toList();
        return new PackView(provision, inKind, lines(provision, words), excluded);
    }

    private static List<Line> lines(Provision provision, PackWords words) {
        List<Line> lines = new ArrayList<>();
        List<DatedTiers> dated = provision.schedule().dated();
        for (int i = dated.size() - 1; i >= 0; i--) {
            List<Tier> tiers = dated.get(i).tiers();
            Term term = dated.get(i).from();
            if (tiers.isEmpty()) {
                lines.add(new Line(term, true, 1, words.say("policy.whom.all"), null));
            }
            for (int at = 0; at < tiers.size(); at++) {
                Tier tier = tiers.get(at);
                lines.add(new Line(term, at == 0, tiers.size(), words.whomOrAll(provision, tier, tiers), tier));
            }
        }
        return lines;
    }

    /** What is paid in a term: the amounts of the newest term that has begun by then; none when nothing is paid yet. */
    public List<Line> in(Term term) {
        return lines.stream()
                .filter(line -> line.term().compareTo(term) <= 0)
                .findFirst()
                .map(newest -> lines.stream()
                        .filter(line -> line.term().equals(newest.term()))
                        .toList())
                .orElse(List.of());
    }

    /** How many of its amounts no public text confirms. */
    public long unconfirmed() {
        return lines.stream()
                .filter(line -> line.tier() != null && !line.tier().basis().confirmed())
                .count();
    }
}
