package org.buluo.core.linkage.pairing;

/** Told which step of linking begins. */
public interface Steps {

    /** Tells nobody. */
    Steps SILENT = (done, all) -> {};

    /** @param done steps that are done, of {@code all} */
    void at(int done, int all);
}
