package org.buluo.app.account;

import java.util.List;
import org.buluo.core.account.Reconciled;

/**
 * A reconciliation that is being written down.
 *
 * @param run its key
 * @param account what came of it
 * @param sources the files and sheets of its rows, in the order of the account's own sources
 * @param keys the lasting keys of its children, in the account's order
 */
public record KeptRun(long run, Reconciled account, List<RunSource> sources, long[] keys) {

    /** Without the children. */
    @Override
    public String toString() {
        return "KeptRun[" + run + "]";
    }
}
