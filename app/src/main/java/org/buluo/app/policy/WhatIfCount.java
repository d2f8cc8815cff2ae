package org.buluo.app.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.buluo.core.policy.Determination;
import org.buluo.core.policy.Pack;
import org.buluo.core.policy.Verdict;
import org.buluo.core.time.Term;

/** Two packs asked about the same children, and what differs. Only what this county pays counts as its cost. */
final class WhatIfCount {

    private record Cell(String provision, String stage, String township) {}

    private final Pack before;
    private final Pack after;
    private final Term term;
    private final String home;
    private final Map<Cell, WhatIfSum> sums = new LinkedHashMap<>();
    private final List<Effect> effects = new ArrayList<>();
    private int children;
    private int gaining;
    private int losing;

    /** @param home the six digits of this county */
    WhatIfCount(Pack before, Pack after, Term term, String home) {
        this.before = before;
        this.after = after;
        this.term = term;
        this.home = home;
    }

    void add(RosterChild child) {
        children++;
        Map<String, Effect.Outcome> then = outcomes(before, child);
        Map<String, Effect.Outcome> now = outcomes(after, child);
        Set<String> provisions = new LinkedHashSet<>(now.keySet());
        provisions.addAll(then.keySet());
        long difference = 0;
        for (String provision : provisions) {
            difference += add(
                    child,
                    provision,
                    then.getOrDefault(provision, Effect.Outcome.NONE),
                    now.getOrDefault(provision, Effect.Outcome.NONE));
        }
        gaining += difference > 0 ? 1 : 0;
        losing += difference < 0 ? 1 : 0;
    }

    private long add(RosterChild child, String provision, Effect.Outcome then, Effect.Outcome now) {
        String stage =
                child.facts().stage() == null ? "" : child.facts().stage().code();
        if (then.isGranted() || now.isGranted() || then.isUnknown() || now.isUnknown()) {
            sums.compute(
                    new Cell(provision, stage, child.township()),
                    (cell, sum) ->
                            (sum == null ? WhatIfSum.none(provision, stage, child.township()) : sum).with(then, now));
        }
        if (!then.equals(now)) {
            effects.add(new Effect(child.id(), provision, stage, child.township(), child.school(), then, now));
        }
        return now.fen() - then.fen();
    }

    private Map<String, Effect.Outcome> outcomes(Pack pack, RosterChild child) {
        Map<String, Effect.Outcome> outcomes = new LinkedHashMap<>();
        for (Determination one : pack.determine(child.facts(), term, home)) {
            outcomes.put(one.provision().id(), outcome(one.verdict()));
        }
        return outcomes;
    }

    private static Effect.Outcome outcome(Verdict verdict) {
        return verdict.fold(
                granted -> new Effect.Outcome("granted", granted.amount().value()),
                elsewhere -> new Effect.Outcome("elsewhere", 0),
                refused -> new Effect.Outcome("refused", 0),
                unknown -> new Effect.Outcome("unknown", 0));
    }

    Collection<WhatIfSum> sums() {
        return sums.values();
    }

    List<Effect> effects() {
        return effects;
    }

    int children() {
        return children;
    }

    /** How many children get more of all provisions together. */
    int gaining() {
        return gaining;
    }

    int losing() {
        return losing;
    }
}
