package org.buluo.files.policy;

import java.util.List;

/**
 * An example that was run.
 *
 * @param example the example
 * @param faults what was expected and what came; empty when it comes out as it says
 */
public record ExampleOutcome(Example example, List<PackFault> faults) {

    /** Whether it comes out as it says. */
    public boolean isMet() {
        return faults.isEmpty();
    }
}
