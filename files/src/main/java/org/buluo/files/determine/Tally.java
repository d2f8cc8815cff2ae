package org.buluo.files.determine;

import java.util.EnumMap;
import java.util.Map;
import org.buluo.core.policy.Fact;

/** Adds up parts. */
final class Tally {

    private final long[] verdicts = new long[VerdictKind.values().length];
    private final long[] outside = new long[Fact.values().length];
    private long children;
    private long characters;

    void add(Part part) {
        children += part.children();
        characters += part.characters();
        for (int i = 0; i < verdicts.length; i++) {
            verdicts[i] += part.verdicts()[i];
        }
        for (int i = 0; i < outside.length; i++) {
            outside[i] += part.outside()[i];
        }
    }

    long characters() {
        return characters;
    }

    DetermineSummary summary() {
        Map<VerdictKind, Long> byVerdict = new EnumMap<>(VerdictKind.class);
        for (VerdictKind kind : VerdictKind.values()) {
            byVerdict.put(kind, verdicts[kind.ordinal()]);
        }
        Map<Fact, Long> byFact = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            if (outside[fact.ordinal()] > 0) {
                byFact.put(fact, outside[fact.ordinal()]);
            }
        }
        return new DetermineSummary(children, byVerdict, byFact);
    }
}
