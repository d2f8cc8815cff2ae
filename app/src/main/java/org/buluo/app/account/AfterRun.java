package org.buluo.app.account;

/** What else follows from each reconciliation; other modules offer it as beans. */
@FunctionalInterface
public interface AfterRun {

    /** Is called within the transaction that keeps the reconciliation, when its lines and matters are written. */
    void kept(KeptRun run);
}
