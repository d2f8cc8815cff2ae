package org.buluo.core.linkage.pairing.evidence;

import org.buluo.core.linkage.pairing.row.IdCode;
import org.buluo.core.linkage.pairing.side.Families;
import org.buluo.core.linkage.pairing.side.Side;

/** Compares the identity numbers of two rows. */
final class IdComparing {

    private static final long SERIALS = 1000;
    private static final long DATES = 100_000_000;
    private static final int DIGITS = 17;
    private static final int FEW = 3;
    private static final long KEPT = 100;

    private IdComparing() {}

    static IdLevel compare(Side left, int l, Side right, int r) {
        long a = left.id[l];
        long b = right.id[r];
        if (a == b && IdCode.state(a) == IdCode.SOUND) {
            return IdLevel.EQUAL;
        }
        IdLevel level = a == 0 || b == 0 ? IdLevel.MISSING : compare(a, b);
        boolean unlike = level == IdLevel.MISSING || level.ordinal() >= IdLevel.FEW_DIGITS.ordinal();
        if (!unlike || level == IdLevel.EQUAL_CUT) {
            return level;
        }
        boolean held = holds(left, l, right, r) || holds(right, r, left, l);
        if (held && a != 0 && b != 0) {
            return IdLevel.OF_A_SIBLING;
        }
        if (held) {
            return left.otherId[l] != 0 || right.otherId[r] != 0 ? IdLevel.OF_THE_HOUSEHOLD : IdLevel.OF_A_SIBLING;
        }
        return equalOther(left, l, right, r) ? IdLevel.OF_THE_HOUSEHOLD : level;
    }

    private static boolean equalOther(Side left, int l, Side right, int r) {
        return left.otherId[l] != 0 && left.otherId[l] == right.otherId[r];
    }

    /** Whether the second row carries the sound number of another in the first one's household. */
    private static boolean holds(Side side, int row, Side other, int otherRow) {
        long number = other.cells.id[otherRow];
        if (!IdCode.sound(number)
                || number == side.cells.id[row]
                || !side.families().mayHold(number)) {
            return false;
        }
        Families families = side.families();
        int family = families.of(row);
        for (int m = families.first(family); m < families.end(family); m++) {
            if (families.id(m) == number) {
                return true;
            }
        }
        return false;
    }

    static IdLevel compare(long a, long b) {
        boolean sound = IdCode.sound(a) && IdCode.sound(b);
        if (IdCode.placed(a) && IdCode.placed(b)) {
            return ofPlaced(a, b, sound);
        }
        if (IdCode.state(a) == IdCode.SHORT || IdCode.state(b) == IdCode.SHORT) {
            return missesOne(a, b) ? IdLevel.NEAR_DAMAGED : IdLevel.DIFFERENT_DAMAGED;
        }
        return IdCode.body(a) / KEPT == IdCode.body(b) / KEPT ? IdLevel.EQUAL_CUT : IdLevel.DIFFERENT_DAMAGED;
    }

    private static IdLevel ofPlaced(long a, long b, boolean sound) {
        long x = IdCode.body(a);
        long y = IdCode.body(b);
        if (x == y) {
            boolean old = IdCode.state(a) == IdCode.FIFTEEN || IdCode.state(b) == IdCode.FIFTEEN;
            return old ? IdLevel.EQUAL_OLD : sound ? IdLevel.EQUAL : IdLevel.EQUAL_UNSOUND;
        }
        int apart = apart(x, y);
        if (apart == 1 || apart == 2 && swapped(x, y)) {
            return sound ? IdLevel.NEAR_SOUND : IdLevel.NEAR_DAMAGED;
        }
        boolean day = x / SERIALS % DATES == y / SERIALS % DATES;
        if (day && x / SERIALS == y / SERIALS) {
            return IdLevel.SAME_PLACE_AND_DAY;
        }
        if (apart <= FEW) {
            return IdLevel.FEW_DIGITS;
        }
        if (day) {
            return IdLevel.SAME_DAY;
        }
        return sound ? IdLevel.DIFFERENT : IdLevel.DIFFERENT_DAMAGED;
    }

    /** In how many digits they differ; counted no further than needed. */
    private static int apart(long x, long y) {
        int apart = 0;
        long a = x;
        long b = y;
        for (int i = 0; i < DIGITS && apart <= FEW; i++) {
            apart += a % 10 == b % 10 ? 0 : 1;
            a /= 10;
            b /= 10;
        }
        return apart;
    }

    /** Of two that differ in two digits: whether these are neighbours that changed places. */
    private static boolean swapped(long x, long y) {
        long a = x;
        long b = y;
        while (a % 10 == b % 10) {
            a /= 10;
            b /= 10;
        }
        return a % 10 == b / 10 % 10 && b % 10 == a / 10 % 10 && a / 100 == b / 100;
    }

    /** Whether one number is the other with one of its eighteen digits left out. */
    private static boolean missesOne(long a, long b) {
        boolean first = IdCode.state(a) == IdCode.SHORT;
        long shorter = IdCode.body(first ? a : b);
        long longer = first ? b : a;
        if (IdCode.state(longer) == IdCode.SHORT) {
            return shorter == IdCode.body(longer);
        }
        long whole = IdCode.body(longer);
        int check = IdCode.check(longer) % 10;
        long tail = check;
        long power = 1;
        for (int i = 0; i <= DIGITS; i++) {
            // The digits before the gap come from the whole, those after it are the tail.
            long head = i == 0 ? whole : whole / power / 10;
            if (i == 0 ? shorter == head : shorter == head * (power * 10) + tail) {
                return true;
            }
            if (i > 0) {
                tail += whole / power % 10 * power * 10;
                power *= 10;
            }
        }
        return false;
    }
}
