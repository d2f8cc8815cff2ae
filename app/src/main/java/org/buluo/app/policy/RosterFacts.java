package org.buluo.app.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.buluo.app.platform.Scope;

/**
 * The facts of real children on which a pack can be tried out. Whoever keeps the account offers them as a bean; they are
 * the facts as they were known, and nothing is determined anew of rosters.
 */
public interface RosterFacts {

    /** The rosters whose facts are kept, newest first. */
    List<Roster> rosters(Scope scope);

    /** The roster of this reconciliation. */
    default Optional<Roster> roster(Scope scope, long run) {
        return rosters(scope).stream().filter(one -> one.run() == run).findFirst();
    }

    /** Hands out the children of a roster, in its order. */
    void each(Scope scope, long run, Consumer<RosterChild> taker);

    /** The children's names, by their keys; those that are not this person's to see are left out. */
    Map<Long, String> names(Scope scope, long run, List<Long> children);
}
