package org.buluo.core.linkage.pairing.evidence;

/** How a grade on one side fits the birth date on the other. */
public enum GradeLevel {
    UNKNOWN,
    FITS,
    /** A year off. */
    NEAR,
    FAR;

    private static final GradeLevel[] ALL = values();

    /** How many there are. */
    public static final int COUNT = ALL.length;

    /** By its number. */
    public static GradeLevel of(int ordinal) {
        return ALL[ordinal];
    }
}
