package org.buluo.app.account;

import java.util.List;
import java.util.function.Function;
import org.buluo.core.account.Reconciled;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.Rosters;

/**
 * A reconciliation that is being written down.
 *
 * @param run its key
 * @param account what came of it
 * @param rosters the rows from which it came
 * @param cards the bank card or account that a row states, digits alone; empty for none
 * @param sources the files and sheets of its rows, in the order of the account's own sources
 * @param keys the lasting keys of its children, in the account's order
 */
public record KeptRun(
        long run,
        Reconciled account,
        Rosters rosters,
        Function<Origin, String> cards,
        List<RunSource> sources,
        long[] keys) {

    /** Without the children. */
    @Override
    public String toString() {
        return "KeptRun[" + run + "]";
    }
}
