package org.buluo.app.policy.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.buluo.core.policy.DatedTiers;
import org.buluo.core.policy.Pack;
import org.buluo.core.policy.Provision;
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
     * @param left in the first pack; where it says nothing of this term, what goes on from before; null when nothing does
     * @param right in the second one, as above
     */
    record Beside(String name, String whom, Term term, Side left, Side right) {

        /** Whether the two pay different amounts or by another basis. */
        public boolean differs() {
            return left == null || right == null || !left.saysAs(right);
        }
    }

    /** What is paid and by which basis, as it is shown. @param carried whether it goes on from a term before */
    record Side(String pay, String basis, boolean carried) {

        private boolean saysAs(Side other) {
            return pay.equals(other.pay) && basis.equals(other.basis);
        }
    }

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
            Set<Row> both = new LinkedHashSet<>(right.keySet());
            both.addAll(left.keySet());
            both.stream()
                    .sorted(Comparator.comparing(Row::term))
                    .forEach(row -> rows.add(new Beside(
                            words.name(any.provision()),
                            row.whom(),
                            row.term(),
                            side(left, row, then.get(id), words),
                            side(right, row, now.get(id), words))));
        }
        return rows;
    }

    private record Row(Term term, String whom) {}

    private static Side side(Map<Row, Side> sides, Row row, PackComparison.Of of, PackWords words) {
        return sides.containsKey(row) || of == null ? sides.get(row) : carried(row, of.provision(), words);
    }

    private static Side carried(Row row, Provision provision, PackWords words) {
        List<Tier> tiers = provision.schedule().current(row.term());
        return tiers.stream()
                .filter(tier -> words.whomOrAll(provision, tier, tiers).equals(row.whom()))
                .findFirst()
                .map(tier -> new Side(words.pay(tier.pay()), words.basis(tier.basis()), true))
                .orElse(null);
    }

    private static Map<Row, Side> sides(PackComparison.Of of, PackWords words) {
        Map<Row, Side> sides = new LinkedHashMap<>();
        if (of != null) {
            for (DatedTiers part : of.provision().schedule().dated()) {
                for (Tier tier : part.tiers()) {
                    sides.put(
                            new Row(part.from(), words.whomOrAll(of.provision(), tier, part.tiers())),
                            new Side(words.pay(tier.pay()), words.basis(tier.basis()), false));
                }
                if (part.tiers().isEmpty()) {
                    sides.put(
                            new Row(part.from(), words.say("policy.whom.all")),
                            new Side(words.say("policy.ended"), "", false));
                }
            }
        }
        return sides;
    }
}
