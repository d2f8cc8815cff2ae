package org.buluo.core.linkage.pairing.evidence;

/** How two phone numbers agree. */
public enum PhoneLevel {
    MISSING,
    SAME,
    /** One digit differs. */
    NEAR,
    OTHER;

    private static final PhoneLevel[] ALL = values();

    /** How many there are. */
    public static final int COUNT = ALL.length;

    /** By its number. */
    public static PhoneLevel of(int ordinal) {
        return ALL[ordinal];
    }

    static PhoneLevel compare(long a, long b) {
        if (a == 0 || b == 0) {
            return MISSING;
        }
        if (a == b) {
            return SAME;
        }
        int apart = 0;
        for (long x = a, y = b; (x > 0 || y > 0) && apart < 2; x /= 10, y /= 10) {
            apart += x % 10 == y % 10 ? 0 : 1;
        }
        return apart == 1 ? NEAR : OTHER;
    }
}
