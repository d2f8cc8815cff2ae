package org.buluo.core.identity;

/** Slips of the pen between two identity numbers: one character wrong, or two neighbours swapped. */
public final class Slip {

    private static final int LENGTH = 18;

    private Slip() {}

    /** Whether the two numbers differ by one slip; equal numbers and numbers without a code do not. */
    public static boolean between(CitizenId one, CitizenId other) {
        if (!one.hasCode() || !other.hasCode() || one.code() == other.code()) {
            return false;
        }
        long a = one.body();
        long b = other.body();
        int first = -1;
        int count = one.code() % 11 == other.code() % 11 ? 0 : 1;
        int last = count == 0 ? -1 : LENGTH - 1;
        for (int i = LENGTH - 2; i >= 0 && count <= 2; i--) {
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

    private static boolean swapped(CitizenId one, CitizenId other, int first) {
        return symbol(one, first) == symbol(other, first + 1) && symbol(one, first + 1) == symbol(other, first);
    }

    private static long symbol(CitizenId id, int position) {
        if (position == LENGTH - 1) {
            return id.code() % 11;
        }
        long body = id.body();
        for (int i = LENGTH - 2; i > position; i--) {
            body /= 10;
        }
        return body % 10;
    }
}
