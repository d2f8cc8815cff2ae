package org.buluo.core.linkage.pairing.evidence;

/** How two identity numbers agree. */
public enum IdLevel {
    /** One side has none of its own. */
    MISSING,
    /** Equal and sound. */
    EQUAL,
    /** Equal as far as the form of fifteen digits tells. */
    EQUAL_OLD,
    /** Equal up to a check digit that does not fit. */
    EQUAL_UNSOUND,
    /** One digit or a swap of neighbours apart, and one of them is visibly damaged. */
    NEAR_DAMAGED,
    /** One digit or a swap apart, both sound. */
    NEAR_SOUND,
    /** Two or three digits apart. */
    FEW_DIGITS,
    /** Place and birth date equal, serials differ. */
    SAME_PLACE_AND_DAY,
    /** Birth date equal, else different. */
    SAME_DAY,
    /** Different and both sound. */
    DIFFERENT,
    /** Different, one of them visibly damaged. */
    DIFFERENT_DAMAGED,
    /** One row carries a number of the other's household: a parent's as a rule. */
    OF_THE_HOUSEHOLD,
    /** Equal in the fifteen digits that a spreadsheet kept. */
    EQUAL_CUT,
    /** One row carries the number of another child of the other's household. */
    OF_A_SIBLING;

    private static final IdLevel[] ALL = values();

    /** How many there are. */
    public static final int COUNT = ALL.length;

    /** By its number. */
    public static IdLevel of(int ordinal) {
        return ALL[ordinal];
    }

    /** 0 when the birth dates in the numbers may differ, 1 when the numbers are nearly one, 2 when only the days are. */
    public int birthClass() {
        return switch (this) {
            case EQUAL, EQUAL_OLD, EQUAL_UNSOUND, NEAR_DAMAGED, NEAR_SOUND, EQUAL_CUT -> 1;
            case SAME_PLACE_AND_DAY, SAME_DAY -> 2;
            default -> 0;
        };
    }
}
