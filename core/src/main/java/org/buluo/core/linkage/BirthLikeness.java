package org.buluo.core.linkage;

/** How two birth dates, as yyyymmdd, agree. */
enum BirthLikeness {
    /** The same day. */
    EQUAL,
    /** One digit, a swap of neighbouring digits, of day and month, or the day before or after. */
    SLIP,
    /** One of them is not known. */
    UNKNOWN,
    /** The same year. */
    SAME_YEAR,
    /** Different. */
    OTHER;

    private static final int DIGITS = 8;

    /** Compares two dates; 0 is not known. */
    static BirthLikeness of(int a, int b) {
        if (a == 0 || b == 0) {
            return UNKNOWN;
        }
        if (a == b) {
            return EQUAL;
        }
        if (slip(a, b)) {
            return SLIP;
        }
        return a / 10_000 == b / 10_000 ? SAME_YEAR : OTHER;
    }

    private static boolean slip(int a, int b) {
        if (Math.abs(a - b) == 1 || nextMonth(a, b) || nextMonth(b, a) || dayAndMonth(a, b)) {
            return true;
        }
        int x = a;
        int y = b;
        int differing = 0;
        int weighted = 0;
        int place = -1;
        for (int i = 0; i < DIGITS; i++, x /= 10, y /= 10) {
            if (x % 10 != y % 10) {
                differing++;
                weighted += x % 10 - y % 10;
                if (differing == 2 && i != place + 1) {
                    return false;
                }
                place = i;
            }
        }
        return differing == 1 || differing == 2 && weighted == 0;
    }

    private static boolean nextMonth(int a, int b) {
        int day = a % 100;
        return day >= 28 && b % 100 == 1 && b / 100 - a / 100 == (a / 100 % 100 == 12 ? 89 : 1);
    }

    private static boolean dayAndMonth(int a, int b) {
        return a / 10_000 == b / 10_000 && a % 100 == b / 100 % 100 && b % 100 == a / 100 % 100;
    }
}
