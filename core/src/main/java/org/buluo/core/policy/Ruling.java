package org.buluo.core.policy;

import java.util.Optional;
import org.buluo.core.money.Fen;
import org.buluo.core.time.Term;

/**
 * One provision in one term for one county, asked about a child of whom every fact is known: the plain law, without
 * any doubt in it.
 */
record Ruling(Provision provision, Term term, String home) {

    /** What the county that administers the provision pays; empty when the child is not entitled. */
    Optional<Fen> entitlement(ChildFacts child) {
        if (!provision.stages().contains(child.stage())) {
            return Optional.empty();
        }
        for (Condition condition : provision.conditions()) {
            if (!condition.holds(child)) {
                return Optional.empty();
            }
        }
        return provision
                .schedule()
                .tier(child.stage(), child.categories(), term)
                .map(tier -> tier.pay().amount(child));
    }

    /** Granted or elsewhere; empty when the child is not entitled. */
    Optional<Verdict> verdict(ChildFacts child) {
        boolean here = home.equals(provision.place(child));
        return entitlement(child).map(amount -> here ? new Verdict.Granted(amount) : new Verdict.Elsewhere(amount));
    }

    /** What this county pays; nothing when another does. */
    Fen granted(ChildFacts child) {
        return home.equals(provision.place(child)) ? entitlement(child).orElse(Fen.ZERO) : Fen.ZERO;
    }
}
