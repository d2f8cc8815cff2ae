package org.buluo.core.linkage;

/** How the identity numbers of two rows agree. */
enum IdLikeness {
    /** The same sound number, which nothing in either row speaks against. */
    SAME,
    /** The same number, which is unsound, or which one of the rows speaks against. */
    SAME_DOUBTFUL,
    /** The same number, which cannot be of one of the rows' person: a guardian's. */
    SAME_FOREIGN,
    /** They differ by a slip, and at most one is sound. */
    SLIP,
    /** One of them is not known, or is no number of the person. */
    UNKNOWN,
    /** Two sound numbers differ by a slip: twins, neighbours, or a slip that its own check character fits. */
    NEAR,
    /** They differ, and one is unsound or doubtful. */
    UNLIKE,
    /** Two trusted numbers differ. */
    OTHER;

    /** Whether the two rows carry one number. */
    boolean sameNumber() {
        return this == SAME || this == SAME_DOUBTFUL || this == SAME_FOREIGN;
    }
}
