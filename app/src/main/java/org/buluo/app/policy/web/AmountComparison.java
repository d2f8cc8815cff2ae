package org.buluo.app.policy.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.buluo.core.policy.DatedTiers;
import org.buluo.core.policy.Provision;
import org.buluo.core.policy.Tier;
import org.buluo.core.time.Term;

/** What one pack pays differently from another one, in sentences. */
final class AmountComparison {

    private final PackWords words;
    private final List<PackComparison.Sentence> sentences;

    /** @param sentences to which it adds its own */
    AmountComparison(PackWords words, List<PackComparison.Sentence> sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    private void say(Term term, String kind, Object... arguments) {
        sentences.add(new PackComparison.Sentence(words.say("policy.change." + kind, arguments), term));
    }

    /** The amounts of a provision that is new. */
    void added(Provision provision) {
        for (DatedTiers part : provision.schedule().dated()) {
            term(provision, part.from(), List.of(), part.tiers());
        }
    }

    /** The amounts of a provision that both have. */
    void provision(Provision old, Provision one) {
        Map<Term, List<Tier>> then = dated(old);
        Map<Term, List<Tier>> now = dated(one);
        Set<Term> terms = new java.util.TreeSet<>(then.keySet());
        terms.addAll(now.keySet());
        for (Term term : terms) {
            if (!now.containsKey(term)) {
                say(term, "term-gone", words.name(one), words.term(term));
            } else if (!then.containsKey(term)) {
                term(one, term, old.schedule().current(term), now.get(term));
            } else {
                sameTerm(old, one, term);
            }
        }
    }

    private static Map<Term, List<Tier>> dated(Provision provision) {
        return provision.schedule().dated().stream().collect(Collectors.toMap(DatedTiers::from, DatedTiers::tiers));
    }

    /** Amounts of a term that had none of its own. @param until what was paid until then */
    private void term(Provision one, Term term, List<Tier> until, List<Tier> tiers) {
        if (tiers.isEmpty()) {
            say(term, "ends", words.name(one), words.term(term));
            return;
        }
        for (Tier tier : tiers) {
            Optional<Tier> old = same(tier, until);
            if (old.isPresent() && old.get().equals(tier)) {
                continue;
            }
            say(
                    term,
                    old.isPresent() ? "amount-next" : "amount-new",
                    full(one, tier, tiers),
                    words.term(term),
                    words.pay(tier.pay()),
                    old.map(was -> words.pay(was.pay())).orElse(""),
                    words.basis(tier.basis()));
        }
    }

    private void sameTerm(Provision old, Provision one, Term term) {
        List<Tier> then = dated(old).get(term);
        List<Tier> now = dated(one).get(term);
        if (then.isEmpty() || now.isEmpty()) {
            if (!then.equals(now)) {
                term(one, term, then, now);
            }
            return;
        }
        for (Tier tier : now) {
            Optional<Tier> was = same(tier, then);
            if (was.isEmpty()) {
                term(one, term, List.of(), List.of(tier));
            } else {
                tier(one, term, was.get(), tier, now);
            }
        }
        for (Tier tier : then) {
            if (same(tier, now).isEmpty()) {
                say(term, "tier-gone", full(old, tier, then), words.term(term), words.pay(tier.pay()));
            }
        }
    }

    private void tier(Provision one, Term term, Tier was, Tier is, List<Tier> all) {
        if (!was.pay().equals(is.pay())) {
            say(term, "amount", full(one, is, all), words.term(term), words.pay(was.pay()), words.pay(is.pay()));
        }
        if (!was.basis().document().number().equals(is.basis().document().number())
                || !was.basis().clause().equals(is.basis().clause())) {
            say(term, "basis", full(one, is, all), words.term(term), words.basis(was.basis()), words.basis(is.basis()));
        }
        if (was.basis().confirmed() != is.basis().confirmed()) {
            say(
                    term,
                    is.basis().confirmed() ? "confirmed" : "doubted",
                    full(one, is, all),
                    words.term(term),
                    words.pay(is.pay()));
        }
    }

    private static Optional<Tier> same(Tier tier, List<Tier> among) {
        return among.stream()
                .filter(other ->
                        other.stages().equals(tier.stages()) && other.holders().equals(tier.holders()))
                .findFirst();
    }

    private String full(Provision provision, Tier tier, List<Tier> all) {
        return words.say("policy.full", words.name(provision), words.whomOrAll(provision, tier, all));
    }
}
