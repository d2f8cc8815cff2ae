package org.buluo.core.linkage;

/** How the families of two rows agree. */
enum FamilyLikeness {
    /** The guardian's identity number, or another member of the household by number, is the same. */
    NUMBER,
    /** The guardian is a member of the other's household, or the guardians agree, by name. */
    NAME,
    /** One of them states nothing of the family. */
    UNKNOWN,
    /** The families that they state have nothing in common. */
    OTHER
}
