package org.buluo.app.policy.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.buluo.core.policy.Document;
import org.buluo.core.policy.Pack;
import org.buluo.core.policy.Provision;
import org.buluo.core.time.Term;
import org.buluo.files.policy.PackDocument;
import org.buluo.files.policy.PackReading;

/** What one pack says differently from another one, in sentences. */
final class PackComparison {

    private final PackWords words;
    private final List<Sentence> sentences = new ArrayList<>();
    private final AmountComparison amounts;

    private PackComparison(PackWords words) {
        this.words = words;
        this.amounts = new AmountComparison(words, sentences);
    }

    /**
     * A difference in a sentence.
     *
     * @param text in the reader's language
     * @param term from which it counts; null when it is of no term
     */
    record Sentence(String text, Term term) {}

    /** A pack's provision, of money or in kind. */
    record Of(Provision provision, boolean inKind) {}

    static List<Sentence> between(PackReading before, PackReading after, PackWords words) {
        PackComparison comparison = new PackComparison(words);
        comparison.documents(before, after);
        Map<String, Of> then = provisions(before.pack().orElseThrow());
        Map<String, Of> now = provisions(after.pack().orElseThrow());
        then.forEach((id, one) -> {
            if (!now.containsKey(id)) {
                comparison.say(null, "provision-gone", words.name(one.provision()));
            }
        });
        now.forEach((id, one) -> {
            if (then.containsKey(id)) {
                comparison.provision(then.get(id), one);
            } else {
                comparison.added(one.provision());
            }
        });
        int was = before.examples().size();
        int is = after.examples().size();
        if (was != is) {
            comparison.say(null, "examples", was, is);
        }
        return comparison.sentences;
    }

    static Map<String, Of> provisions(Pack pack) {
        Map<String, Of> all = new LinkedHashMap<>();
        pack.provisions().forEach(one -> all.put(one.id(), new Of(one, false)));
        pack.inKind().forEach(one -> all.put(one.id(), new Of(one, true)));
        return all;
    }

    private void say(Term term, String kind, Object... arguments) {
        sentences.add(new Sentence(words.say("policy.change." + kind, arguments), term));
    }

    private void documents(PackReading before, PackReading after) {
        Map<String, Document> then = byId(before);
        Map<String, Document> now = byId(after);
        then.forEach((id, one) -> {
            if (!now.containsKey(id)) {
                say(null, "document-gone", one.number(), one.title());
            }
        });
        now.forEach((id, one) -> {
            Document old = then.get(id);
            if (old == null) {
                say(null, "document-new", one.number(), one.title(), confirmed(one.confirmed()));
            } else {
                document(old, one);
            }
        });
    }

    private void document(Document old, Document one) {
        if (!old.number().equals(one.number())) {
            say(null, "document-number", old.number(), one.number());
        }
        if (!old.title().equals(one.title())) {
            say(null, "document-title", one.number(), old.title(), one.title());
        }
        if (old.confirmed() != one.confirmed()) {
            say(null, one.confirmed() ? "document-confirmed" : "document-doubted", one.number());
        }
    }

    private static Map<String, Document> byId(PackReading reading) {
        return reading.documents().stream()
                .collect(Collectors.toMap(PackDocument::id, PackDocument::document, (a, b) -> a, LinkedHashMap::new));
    }

    private String confirmed(boolean confirmed) {
        return words.say(confirmed ? "policy.confirmed" : "policy.unconfirmed");
    }

    private void added(Provision provision) {
        say(
                null,
                "provision-new",
                words.name(provision),
                String.join(words.say("policy.semicolon"), words.who(provision)));
        amounts.added(provision);
    }

    private void provision(Of then, Of now) {
        Provision old = then.provision();
        Provision one = now.provision();
        String name = words.name(one);
        if (!old.name().equals(one.name())) {
            say(null, "name", old.name(), one.name());
        }
        differ(name, "who", words.who(old), words.who(one));
        differ(name, "aliases", old.aliases(), one.aliases());
        differ(
                name,
                "administration",
                List.of(words.say("policy.administration." + old.administration())),
                List.of(words.say("policy.administration." + one.administration())));
        differ(
                name,
                "payee",
                List.of(words.say("policy.payee." + old.payee())),
                List.of(words.say("policy.payee." + one.payee())));
        differ(
                name,
                "excludes",
                old.excludes().stream().sorted().toList(),
                one.excludes().stream().sorted().toList());
        differ(name, "shares", List.of(words.shares(old.shares())), List.of(words.shares(one.shares())));
        if (then.inKind() != now.inKind()) {
            say(null, now.inKind() ? "in-kind" : "in-money", name);
        }
        amounts.provision(old, one);
    }

    private void differ(String name, String kind, List<String> then, List<String> now) {
        if (!then.equals(now)) {
            say(null, kind, name, joined(then), joined(now));
        }
    }

    private String joined(List<String> all) {
        return all.isEmpty() ? words.say("policy.nothing") : String.join(words.say("policy.semicolon"), all);
    }
}
