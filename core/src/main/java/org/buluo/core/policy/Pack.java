package org.buluo.core.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.buluo.core.money.Fen;
import org.buluo.core.text.Blanks;
import org.buluo.core.text.Width;
import org.buluo.core.time.Term;

/**
 * A policy pack: provisions with their conditions, dated amounts and documents. Safe for use by several threads; it
 * remembers the verdicts that it has found, which changes none of them.
 */
public final class Pack {

    private record Asked(Term term, String home) {}

    private final String id;
    private final String name;
    private final List<Provision> provisions;
    private final List<Provision> inKind;
    private final Map<String, Provision> byWords = new HashMap<>();
    private final Map<Asked, Court> courts = new ConcurrentHashMap<>();
    private volatile Court asked;

    /**
     * A pack of provisions that were checked against each other.
     *
     * @param id {@code hubei-2019}
     * @param name as people call it
     * @param provisions those that pay money, in order
     * @param inKind those that do not
     */
    public Pack(String id, String name, List<Provision> provisions, List<Provision> inKind) {
        this.id = id;
        this.name = name;
        this.provisions = List.copyOf(provisions);
        this.inKind = List.copyOf(inKind);
        for (Provision provision : provisions) {
            byWords.put(bare(provision.name()), provision);
            provision.aliases().forEach(alias -> byWords.put(bare(alias), provision));
        }
    }

    /** The pack's id: {@code hubei-2019}. */
    public String id() {
        return id;
    }

    /** As people call it. */
    public String name() {
        return name;
    }

    /** The provisions that pay money, in the pack's order. */
    public List<Provision> provisions() {
        return provisions;
    }

    /** Aid that is never paid in cash (营养改善计划), its amounts the value of what is given: no verdict comes of it. */
    public List<Provision> inKind() {
        return inKind;
    }

    /** The provision that words of a bank file name, by its name or an alias; empty when they name none. */
    public Optional<Provision> named(String words) {
        return Optional.ofNullable(byWords.get(bare(words)));
    }

    /**
     * The verdicts for one child in one term, in the pack's order: one for each provision that names the child's
     * stage, or for each provision when the stage is not known.
     *
     * @param home the six digits of the county that asks
     */
    public List<Determination> determine(ChildFacts facts, Term term, String home) {
        return court(term, home).determine(facts);
    }

    /**
     * The most that provisions paid to a person, whose verdict is unknown, could still grant together in one
     * filling-in of the unknown facts (account-rules.md, Aid standing 1).
     */
    public Fen mostStillGrantable(ChildFacts facts, Term term, String home) {
        return court(term, home).mostStillGrantable(facts);
    }

    private Court court(Term term, String home) {
        Court last = asked;
        if (last == null || !last.sits(term, home)) {
            last = courts.computeIfAbsent(new Asked(term, home), which -> new Court(provisions, term, home));
            asked = last;
        }
        return last;
    }

    /** Words of a bank file differ in width, blanks and letter case; nothing else is forgiven. */
    public static String bare(String words) {
        return Blanks.without(Width.narrow(words)).toLowerCase(Locale.ROOT);
    }
}
