package org.buluo.app.policy.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.buluo.core.policy.DatedTiers;
import org.buluo.core.policy.Pack;
import org.buluo.core.policy.Tier;
import org.buluo.core.time.Term;

/** The amounts of two packs side by side. */
final class AmountsBeside {

    private AmountsBeside() {}

    /**
     * An amount in both packs.
     *
     * @param name of the provision
     * @param whom it is for
     * @param term from which it counts
     * @param left in the first pack; null when it has none
     * @param right in the second one; null when it has none
     */
    record Beside(String name, String whom, Term term, Side left, Side right) {

        /** Whether the two say different things. */
        public boolean differs() {
            return !Objects.equals(left, right);
        }
    }

    /** What is paid and by which basis, as it is shown. */
    record Side(String pay, String basis) {}

    /** Every amount of both packs, by provision and term. */
    static List<Beside> of(Pack before, Pack after, PackWords words) {
        List<Beside> rows = new ArrayList<>();
        Map<String, PackComparison.Of> then = PackComparison.provisions(before);
        Map<String, PackComparison.Of> now = PackComparison.provisions(after);
        Set<String> ids = new LinkedHashSet<>(then.keySet());
        ids.addAll(now.keySet());
        for (String id : ids) {
            PackComparison.Of any = now.getOrDefault(id, then.get(id));
            Map<Row, Side> left = sides(then.get(id), words);
            Map<Row, Side> right = sides(now.get(id), words);
            Set<Row> all = new java.util.TreeSet<>(left.keySet());
            all.addAll(right.keySet());
            all.forEach(row -> rows.add(
                    new Beside(words.name(any.provision()), row.whom(), row.term(), left.get(row), right.get(row))));
        }
        return rows;
    }

    private record Row(Term term, int place, String whom) implements Comparable<Row> {
        @Override
        public int compareTo(Row other) {
            int byTerm = term.compareTo(other.term);
            int byPlace = byTerm != 0 ? byTerm : Integer.compare(place, other.place);
            return byPlace != 0 ? byPlace : whom.compareTo(other.whom);
        }
    }

    private static Map<Row, Side> sides(PackComparison.Of of, PackWords words) {
        Map<Row, Side> sides = new LinkedHashMap<>();
        if (of != null) {
            for (DatedTiers part : of.provision().schedule().dated()) {
                int place = 0;
                for (Tier tier : part.tiers()) {
                    sides.put(
                            new Row(part.from(), place++, words.whomOrAll(of.provision(), tier, part.tiers())),
                            new Side(words.pay(tier.pay()), words.basis(tier.basis())));
                }
                if (part.tiers().isEmpty()) {
                    sides.put(
                            new Row(part.from(), 0, words.say("policy.whom.all")),
                            new Side(words.say("policy.ended"), ""));
                }
            }
        }
        return sides;
    }
}
