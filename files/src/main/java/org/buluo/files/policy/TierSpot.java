package org.buluo.files.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.buluo.core.time.Term;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A tier as it stands in a pack's text.
 *
 * @param amount the amounts of its term
 * @param spot the tier itself
 */
record TierSpot(Spot amount, Spot spot) {

    /** Those of a term; none where nothing is paid. */
    static List<TierSpot> of(Spot amount) {
        List<TierSpot> tiers = new ArrayList<>();
        if (!amount.need("pay").isNull()) {
            amount.need("pay").items().forEach(tier -> tiers.add(new TierSpot(amount, tier)));
        }
        return tiers;
    }

    /** One of the latest amounts that pay anything. @param number from 0 */
    static Optional<TierSpot> latest(Spot amounts, int number) {
        List<TierSpot> tiers = List.of();
        for (Spot amount : amounts.items()) {
            List<TierSpot> own = of(amount);
            tiers = own.isEmpty() ? tiers : own;
        }
        return number >= 0 && number < tiers.size() ? Optional.of(tiers.get(number)) : Optional.empty();
    }

    /** The amounts that pay something last before a term; the first of all when there is none. */
    static Optional<Spot> before(Spot amounts, Term from) {
        Spot found = null;
        for (Spot amount : amounts.items()) {
            boolean earlier = Term.parse(amount.need("from").text())
                    .filter(term -> term.compareTo(from) < 0)
                    .isPresent();
            if (!of(amount).isEmpty() && (found == null || earlier)) {
                found = amount;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The tier of other amounts that is for the same children. */
    Optional<TierSpot> sameIn(Spot other) {
        return of(other).stream().filter(tier -> tier.key().equals(key())).findFirst();
    }

    /** What it says itself, or what its term says for all of its tiers. */
    String stated(String key) {
        return spot.get(key).or(() -> amount.get(key)).map(Spot::text).orElse("");
    }

    /** The same, with its basis written out. */
    YamlItem copy() {
        return whom().with("yuan", spot.need("yuan").text())
                .with("document", stated("document"))
                .with("confirmed", stated("confirmed"))
                .with("clause", YamlItem.words(stated("clause")));
    }

    /** Whom it is for. */
    YamlItem whom() {
        YamlItem item = new YamlItem();
        spot.get("stages").ifPresent(stages -> item.with("stages", YamlItem.list(texts(stages))));
        spot.get("for")
                .ifPresent(holders -> item.with(
                        "for",
                        holders.node() instanceof SequenceNode ? YamlItem.list(texts(holders)) : holders.text()));
        return item;
    }

    private Set<String> key() {
        return spot.entries().stream()
                .filter(entry -> entry.key().equals("stages") || entry.key().equals("for"))
                .map(entry -> entry.key() + new java.util.TreeSet<>(texts(entry.value())))
                .collect(Collectors.toSet());
    }

    private static List<String> texts(Spot list) {
        return list.items().stream().map(Spot::text).toList();
    }
}
