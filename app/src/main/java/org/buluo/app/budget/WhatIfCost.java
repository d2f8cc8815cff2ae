package org.buluo.app.budget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buluo.app.platform.Scope;
import org.buluo.app.policy.WhatIf;
import org.buluo.app.policy.WhatIfs;
import org.springframework.stereotype.Component;

/** What a trial of a policy pack would cost each source, by the shares that count in its term. */
@Component
public class WhatIfCost {

    private final WhatIfs whatIfs;
    private final ShareBook shares;

    WhatIfCost(WhatIfs whatIfs, ShareBook shares) {
        this.whatIfs = whatIfs;
        this.shares = shares;
    }

    /** Before and after. */
    public record Cost(Money before, Money after) {

        private static final Cost NONE = new Cost(Money.NONE, Money.NONE);

        private Cost plus(Cost other) {
            return new Cost(before.plus(other.before), after.plus(other.after));
        }

        /** How much more a source pays; negative for less. */
        public long more(Source source) {
            return after.of(source) - before.of(source);
        }

        /** How much more is needed. */
        public long more() {
            return after.fen() - before.fen();
        }
    }

    /** By provision; to the fen in each cell, as a term's need is. */
    public Map<String, Cost> of(Scope scope, WhatIf whatIf) {
        Map<String, Shares> counting = shares.inForce(scope, whatIf.term());
        Map<String, Cost> costs = new LinkedHashMap<>();
        whatIfs.sums(scope, whatIf.id())
                .forEach(sum -> costs.merge(
                        sum.provision(),
                        new Cost(
                                Money.of(sum.beforeChildren(), sum.beforeFen(), counting.get(sum.provision())),
                                Money.of(sum.afterChildren(), sum.afterFen(), counting.get(sum.provision()))),
                        Cost::plus));
        return costs;
    }

    /** All of them together. */
    public static Cost all(List<Cost> costs) {
        return costs.stream().reduce(Cost.NONE, Cost::plus);
    }
}
