package org.buluo.core.linkage;

/** How far a row's identity number may be taken for that of the person the row is about. */
enum Credence {
    /** No number. */
    NONE,
    /** Eighteen characters that are no sound number. */
    UNSOUND,
    /** Sound, but of somebody whose age the row excludes: a guardian, as a rule. */
    FOREIGN,
    /** Sound, but the row states another birth date or carries another sound number. */
    DOUBTFUL,
    /** Sound, and nothing in the row speaks against it. */
    TRUSTED
}
