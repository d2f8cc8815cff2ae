package org.buluo.files.policy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.buluo.core.policy.Document;
import org.buluo.core.time.Term;

/**
 * Changes a pack's text at single places: amounts, dates and documents. Whatever is not changed stays as it stands,
 * comments and order too, so that people find their text again and two versions differ where somebody changed them and
 * nowhere else. The answer is a text that has to be checked like any other; it is empty when the pack has no such place.
 */
public final class PackEdit {

    private static final String DOCUMENT = "document";
    private static final String CLAUSE = "clause";
    private static final String CONFIRMED = "confirmed";
    private static final String FROM = "from";
    private static final String PAY = "pay";
    private static final String NUMBER = "number";
    private static final String TITLE = "title";

    private final String text;
    private final Spot root;

    private PackEdit(String text, Spot root) {
        this.text = text;
        this.root = root;
    }

    /** Empty when the text has not the form of a pack: then only its author can mend it. */
    public static Optional<PackEdit> of(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Faults faults = new Faults();
        Optional<Spot> root = YamlText.parse(plain.getBytes(StandardCharsets.UTF_8), faults);
        root.ifPresent(spot -> new YamlSchema("pack.schema.json").check(spot, faults));
        return faults.isEmpty() ? root.map(spot -> new PackEdit(plain, spot)) : Optional.empty();
    }

    /** An amount from a term on; the provision's other tiers go on as they are. */
    public Optional<String> amount(AmountChange change) {
        return amounts(change.provision()).flatMap(amounts -> {
            Optional<Spot> same = sameTerm(amounts, change.from());
            return same.isPresent() && !same.get().need(PAY).isNull()
                    ? inPlace(amounts, same.get(), change)
                    : fromTermOn(amounts, same, change);
        });
    }

    /** Nothing more is paid from a term on. */
    public Optional<String> end(String provision, Term from) {
        return amounts(provision).flatMap(amounts -> {
            YamlItem item = new YamlItem().with(FROM, from.toString()).with(PAY, "null");
            return Optional.of(put(amounts, sameTerm(amounts, from), from, item));
        });
    }

    /** The amounts that began with a term begin with another one. */
    public Optional<String> moved(String provision, Term from, Term to) {
        return amounts(provision).flatMap(amounts -> sameTerm(amounts, from)).map(amount -> {
            YamlPatch patch = new YamlPatch(text);
            patch.replace(amount.need(FROM), to.toString());
            return patch.apply();
        });
    }

    /** A document: the one of this id as it is now, or one more. */
    public String document(PackDocument wanted) {
        Document document = wanted.document();
        Spot documents = root.need("documents");
        YamlPatch patch = new YamlPatch(text);
        Optional<Spot> known = documents.items().stream()
                .filter(spot -> spot.need("id").text().equals(wanted.id()))
                .findFirst();
        if (known.isPresent()) {
            set(patch, known.get(), NUMBER, document.number());
            set(patch, known.get(), TITLE, document.title());
            set(patch, known.get(), CONFIRMED, String.valueOf(document.confirmed()));
        } else {
            YamlItem item = new YamlItem()
                    .with("id", wanted.id())
                    .with(NUMBER, YamlItem.words(document.number()))
                    .with(TITLE, YamlItem.words(document.title()))
                    .with(CONFIRMED, String.valueOf(document.confirmed()));
            patch.addItem(documents, documents.items().size(), item);
        }
        return patch.apply();
    }

    private static void set(YamlPatch patch, Spot mapping, String key, String value) {
        Spot known = mapping.need(key);
        if (!known.text().equals(value)) {
            patch.replace(known, key.equals(CONFIRMED) ? value : YamlItem.words(value));
        }
    }

    private Optional<Spot> amounts(String provision) {
        return root.need("provisions").items().stream()
                .filter(spot -> spot.need("id").text().equals(provision))
                .findFirst()
                .map(spot -> spot.need("amounts"));
    }

    private static Optional<Spot> sameTerm(Spot amounts, Term from) {
        return amounts.items().stream()
                .filter(one -> one.need(FROM).text().equals(from.toString()))
                .findFirst();
    }

    private Optional<String> inPlace(Spot amounts, Spot amount, AmountChange change) {
        return TierSpot.latest(amounts, change.tier())
                .flatMap(wanted -> wanted.sameIn(amount))
                .map(tier -> {
                    YamlPatch patch = new YamlPatch(text);
                    patch.replace(tier.spot().need("yuan"), change.yuan());
                    basis(patch, tier, DOCUMENT, change.document(), change.document());
                    basis(patch, tier, CONFIRMED, String.valueOf(change.confirmed()), null);
                    basis(patch, tier, CLAUSE, change.clause(), YamlItem.words(change.clause()));
                    return patch.apply();
                });
    }

    /** @param written null when it is written as it is */
    private static void basis(YamlPatch patch, TierSpot tier, String key, String value, String written) {
        String said = written == null ? value : written;
        if (tier.stated(key).equals(value)) {
            return;
        }
        Optional<Spot> own = tier.spot().get(key);
        if (own.isPresent()) {
            patch.replace(own.get(), said);
        } else {
            patch.add(tier.spot(), "yuan", key, said);
        }
    }

    private Optional<String> fromTermOn(Spot amounts, Optional<Spot> same, AmountChange change) {
        Optional<TierSpot> wanted = TierSpot.latest(amounts, change.tier());
        Optional<Spot> before = TierSpot.before(amounts, change.from());
        if (wanted.isEmpty()
                || before.isEmpty()
                || wanted.get().sameIn(before.get()).isEmpty()) {
            return Optional.empty();
        }
        Spot changed = wanted.get().sameIn(before.get()).get().spot();
        List<YamlItem> tiers = new ArrayList<>();
        for (TierSpot tier : TierSpot.of(before.get())) {
            tiers.add(tier.spot().path().equals(changed.path()) ? changed(tier, change) : tier.copy());
        }
        YamlItem item = new YamlItem().with(FROM, change.from().toString()).with(PAY, tiers);
        return Optional.of(put(amounts, same, change.from(), item));
    }

    private static YamlItem changed(TierSpot tier, AmountChange change) {
        return tier.whom()
                .with("yuan", change.yuan())
                .with(DOCUMENT, change.document())
                .with(CONFIRMED, String.valueOf(change.confirmed()))
                .with(CLAUSE, YamlItem.words(change.clause()));
    }

    /** In the place of the amounts of the same term, or among the others by its term. */
    private String put(Spot amounts, Optional<Spot> same, Term from, YamlItem item) {
        YamlPatch patch = new YamlPatch(text);
        if (same.isPresent()) {
            patch.replaceItem(same.get(), item);
        } else {
            int at = (int) amounts.items().stream()
                    .filter(one -> Term.parse(one.need(FROM).text())
                            .filter(term -> term.compareTo(from) < 0)
                            .isPresent())
                    .count();
            patch.addItem(amounts, at, item);
        }
        return patch.apply();
    }
}
