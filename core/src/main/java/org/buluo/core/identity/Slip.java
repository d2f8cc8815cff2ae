package org.buluo.core.identity;

/** Slips of the pen between two identity numbers: one character wrong, or two neighbours swapped. */
public final class Slip {

    private static final int LENGTH = 18;
    private static final int CHECK_VALUES = 11;

    private Slip() {}

    /** Whether the two numbers differ by one slip; equal numbers and numbers without a code do not. */
    public static boolean between(CitizenId one, CitizenId other) {
        return between(one.code(), other.code());
    }

    /** The same of two values of {@link CitizenId#code()}, for who compares many. */
    public static boolean between(long one, long other) {
        if (one == 0 || other == 0 || one == other) {
            return false;
        }
        long a = one / CHECK_VALUES;
        long b = other / CHECK_VALUES;
        int first = -1;
        int count = one % CHECK_VALUES == other % CHECK_VALUES ? 0 : 1;
        int last = count == 0 ? -1 : LENGTH - 1;
        for (int i = LENGTH - 2; i >= 0 && count <= 2 && a != b; i--) {
            if (a % 10 != b % 10) {
                count++;
                first = i;
                last = last < 0 ? i : last;
            }
            a /= 10;
            b /= 10;
        }
        return count == 1 || (count == 2 && last == first + 1 && swapped(one, other, first));
    }

    private static boolean swapped(long one, long other, int first) {
        return symbol(one, first) == symbol(other, first + 1) && symbol(one, first + 1) == symbol(other, first);
    }

    private static long symbol(long code, int position) {
        if (position == LENGTH - 1) {
            return code % CHECK_VALUES;
        }
        long body = code / CHECK_VALUES;
        for (int i = LENGTH - 2; i > position; i--) {
            body /= 10;
        }
        return body % 10;
    }
}
