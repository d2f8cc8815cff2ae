package org.buluo.core.linkage.pairing.kept;

/** The parts of what is kept, in their order. */
public enum KeptPart {
    /** Lines: how many rows, which years, the model. */
    FACTS,
    /** The rows, each as long as the others ({@link KeptRow}). */
    ROWS,
    /** Packed names and numbers of the households' members. */
    MEMBERS,
    /** What rows and their units are called. */
    TEXTS,
    /** How common values are ({@link KeptTable}). */
    VALUES,
    /** The rows by their keys ({@link KeptTable}). */
    KEYS
}
