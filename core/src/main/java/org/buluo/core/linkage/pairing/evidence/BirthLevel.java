package org.buluo.core.linkage.pairing.evidence;

/** How two birth dates agree. */
public enum BirthLevel {
    MISSING,
    EQUAL,
    /** Day and month are exchanged. */
    SWAPPED,
    /** Two of year, month and day agree, or one digit differs, or the days follow each other. */
    NEAR,
    /** Four to eight weeks apart at most: one of them may be by the lunar calendar. */
    LUNAR,
    SAME_YEAR,
    /** A year or two apart. */
    NEAR_YEAR,
    FAR;

    private static final BirthLevel[] ALL = values();

    /** How many there are. */
    public static final int COUNT = ALL.length;

    /** By its number. */
    public static BirthLevel of(int ordinal) {
        return ALL[ordinal];
    }
}
