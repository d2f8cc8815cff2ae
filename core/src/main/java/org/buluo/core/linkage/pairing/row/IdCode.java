package org.buluo.core.linkage.pairing.row;

/**
 * An identity number as one long: the seventeen digits before the check digit, the check digit (10 is X), and what is
 * wrong with it. Source of the check digit: GB 11643-1999.
 */
public final class IdCode {

    /** No number, or none that says who it is. */
    public static final int NONE = 0;
    /** Eighteen characters, a possible birth date and the right check digit. */
    public static final int SOUND = 1;
    /** The old form of fifteen digits, with the century put in. */
    public static final int FIFTEEN = 2;
    /** The check digit does not fit. */
    public static final int WRONG_CHECK = 3;
    /** The birth date in it is impossible. */
    public static final int IMPOSSIBLE = 4;
    /** A spreadsheet kept fifteen digits and made the rest zeros. */
    public static final int CUT = 5;
    /** A digit too few. */
    public static final int SHORT = 6;

    private static final int STATE_BITS = 3;
    private static final int CHECK_BITS = 4;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] CHECKS = {1, 0, 10, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final int DIGITS = 17;
    private static final int GROUP = 3;
    private static final byte[][] GROUP_SUMS = groupSums();
    private static final long SERIALS = 1000;
    private static final long DATES = 100_000_000;

    private IdCode() {}

    static long of(long body, int check, int state) {
        return body << (STATE_BITS + CHECK_BITS) | (long) check << STATE_BITS | state;
    }

    /** One of the constants above. */
    public static int state(long code) {
        return (int) code & (1 << STATE_BITS) - 1;
    }

    /** The seventeen digits; seventeen of the number's own digits when it is short. */
    public static long body(long code) {
        return code >>> (STATE_BITS + CHECK_BITS);
    }

    /** The check digit as written. */
    public static int check(long code) {
        return (int) (code >>> STATE_BITS) & (1 << CHECK_BITS) - 1;
    }

    /** Whether the number can be taken as its writer meant it. */
    public static boolean sound(long code) {
        int state = state(code);
        return state == SOUND || state == FIFTEEN;
    }

    /** Whether its digits stand in their places. */
    public static boolean placed(long code) {
        int state = state(code);
        return state >= SOUND && state <= IMPOSSIBLE;
    }

    /** The birth date in it as yyyymmdd, which may be impossible; 0 when it tells none. */
    public static int birth(long code) {
        int state = state(code);
        return state == NONE || state == SHORT ? 0 : (int) (body(code) / SERIALS % DATES);
    }

    /** The six digits of the place that gave it. */
    public static int region(long code) {
        return (int) (body(code) / SERIALS / DATES);
    }

    /** The three digits that tell apart those of one place and day. */
    public static int serial(long code) {
        return (int) (body(code) % SERIALS);
    }

    /** 1 male, 2 female; 0 when it tells none. */
    public static byte sex(long code) {
        return (byte) (placed(code) ? body(code) % 2 == 1 ? 1 : 2 : 0);
    }

    /** The check digit that seventeen digits ask for. */
    static int checkOf(long body) {
        int sum = 0;
        long rest = body;
        for (byte[] sums : GROUP_SUMS) {
            long before = rest / SERIALS;
            sum += sums[(int) (rest - before * SERIALS)];
            rest = before;
        }
        return CHECKS[sum % CHECKS.length];
    }

    /** What three digits at once add to the weighted sum, of the last three first: a division a digit is slow. */
    private static byte[][] groupSums() {
        byte[][] sums = new byte[(DIGITS + GROUP - 1) / GROUP][(int) SERIALS];
        for (int group = 0; group < sums.length; group++) {
            for (int digits = 0; digits < SERIALS; digits++) {
                sums[group][digits] = (byte) groupSum(DIGITS - 1 - group * GROUP, digits);
            }
        }
        return sums;
    }

    private static int groupSum(int last, int digits) {
        int sum = 0;
        int rest = digits;
        for (int i = last; i >= 0 && i > last - GROUP; i--) {
            sum += rest % 10 * WEIGHTS[i];
            rest /= 10;
        }
        return sum % CHECKS.length;
    }
}
