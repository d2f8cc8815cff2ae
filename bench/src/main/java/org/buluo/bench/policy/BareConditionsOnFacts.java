package org.buluo.bench.policy;

import org.buluo.bench.policy.Purse.Engine;
import org.buluo.core.policy.ChildFacts;

/** The same conditions on the facts as the product holds them, which a program has to read before it can decide. */
final class BareConditionsOnFacts implements Engine {

    private final ChildFacts[] children;
    private final String home;

    BareConditionsOnFacts(ChildFacts[] children, String home) {
        this.children = children;
        this.home = home;
    }

    @Override
    public String label() {
        return "bare ifs on the same facts";
    }

    @Override
    public long grantedToAll() {
        Purse purse = new Purse();
        for (ChildFacts child : children) {
            BareConditions.grant(new Pupil(child, home), purse);
        }
        return purse.sum();
    }

    @Override
    public long[] granted(int child) {
        Purse purse = new Purse();
        BareConditions.grant(new Pupil(children[child], home), purse);
        return purse.byProvision();
    }
}
