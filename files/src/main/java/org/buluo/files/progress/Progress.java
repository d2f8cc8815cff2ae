package org.buluo.files.progress;

/** Told how far long work is. Must be cheap, and may be called from several threads. */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = (step, done, total) -> {};

    /**
     * Work has come so far.
     *
     * @param step what is done now, as a key of the message bundle: {@code read}, {@code link}, {@code account}, {@code write}
     * @param done units done
     * @param total units in all; 0 when it is not known
     */
    void at(String step, long done, long total);
}
