package org.buluo.app.casework;

/**
 * How it is known of all matters of a kind at once which of them still have their cause. What has none any more closes
 * itself with the proof (销号); what was closed by hand while its cause stands opens again.
 */
public sealed interface ClosingPredicate {

    /** A reconciliation names every cause that stands: {@link Cases#settle}. */
    static ClosingPredicate reported() {
        return new Reported("", "");
    }

    /**
     * The same, and between two reconciliations queries tell which causes still stand. They are asked when data change
     * ({@link Cases#dataChanged}): what is told of and does not stand closes, and opens again when it stands again.
     *
     * @param standing names every subject whose cause stands, as in {@link #query}
     * @param told names every subject that this tells of; a matter about another is left alone
     */
    static ClosingPredicate reported(String standing, String told) {
        return new Reported(standing, told);
    }

    /**
     * A query names every subject whose cause stands; it is asked whenever data change ({@link Cases#dataChanged} and
     * after each reconciliation).
     *
     * @param sql {@code select … as subject from …}: of a child its key as text, else {@link Subject#key()}; never null;
     *     without parameters
     */
    static ClosingPredicate query(String sql) {
        return new Query(sql);
    }

    /** No data can tell: people close it, or the module that opened it does. */
    static ClosingPredicate people() {
        return new People();
    }

    /** Told by reconciliations. @param standing as above; empty for nothing @param told as above */
    record Reported(String standing, String told) implements ClosingPredicate {}

    /** Told by a query. @param sql as above */
    record Query(String sql) implements ClosingPredicate {}

    /** Told by nobody but people. */
    record People() implements ClosingPredicate {}
}
