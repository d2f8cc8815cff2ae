package org.buluo.core.policy;

import java.util.Collections;
import java.util.Set;
import org.buluo.core.schooling.Stage;

/**
 * One amount within a provision, and whom it is for. Of several tiers the first that fits counts.
 *
 * @param stages the stages that it is for
 * @param holders it is for who holds one of these categories; empty when it is for everybody else
 * @param pay the amount
 * @param basis what it rests on
 */
public record Tier(Set<Stage> stages, Set<Category> holders, Pay pay, Basis basis) {

    /** Takes copies. */
    public Tier {
        stages = Set.copyOf(stages);
        holders = Set.copyOf(holders);
    }

    /** Whether it is for a child of this stage who holds these categories. */
    boolean fits(Stage stage, Set<Category> categories) {
        return stages.contains(stage) && (holders.isEmpty() || !Collections.disjoint(holders, categories));
    }
}
