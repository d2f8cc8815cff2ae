package org.buluo.core.linkage.pairing.row;

import org.buluo.core.text.Width;

/** Reads an identity number out of a cell, with what clerks and spreadsheets do to it. */
final class IdReading {

    private static final int FULL = 18;
    private static final int OLD = 15;
    private static final int DISABILITY = 20;
    private static final int LONGEST_DISABILITY = 22;
    private static final int REGIONS_FROM = 10;
    private static final int REGIONS_TO = 92;
    private static final int NEW_CENTURY = 26;
    private static final long OLD_REST = 1_000_000_000L;
    private static final long AFTER_PROVINCE = 1_000_000_000_000_000L;

    private IdReading() {}

    /** The number as {@link IdCode}; 0 when the cell holds none. */
    static long read(Cell cell) {
        long body = 0;
        int check = 0;
        int count = 0;
        boolean tail = true;
        for (int i = 0; i < cell.length; i++) {
            char c = cell.text[i];
            if (c > '9' || c < '0') {
                c = Width.narrow(c);
            }
            boolean last = c == 'X' || c == 'x' || c == '*';
            if (c >= '0' && c <= '9' || last && count == FULL - 1) {
                int digit = last ? 10 : c - '0';
                if (count < FULL - 1) {
                    body = body * 10 + digit;
                } else if (count == FULL - 1) {
                    check = digit;
                }
                tail &= count < OLD || digit == 0;
                count++;
            } else if (!ignored(c)) {
                return 0;
            }
        }
        return judge(body, check, count, tail);
    }

    /** The number when it is eighteen ASCII characters and nothing is odd about them; else 0. */
    static long readPlain(byte[] bytes, int from, int to) {
        if (to - from != FULL) {
            return 0;
        }
        long body = 0;
        for (int i = from; i < to - 1; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            body = body * 10 + digit;
        }
        byte last = bytes[to - 1];
        int check = last == 'X' || last == 'x' ? 10 : last - '0';
        return check < 0 || check > 10 || body % 100 == 0 ? 0 : judge(body, check, FULL, false);
    }

    private static boolean ignored(char c) {
        return c <= ' ' || c == '\'' || c == '-' || c == '`' || c == '‘' || c == '’' || c == '\uFEFF' || c == '\u200B';
    }

    private static long judge(long body, int check, int count, boolean tail) {
        if (count == OLD) {
            return fifteen(body);
        }
        if (count == FULL - 1 && plausible(body)) {
            return IdCode.of(body, 0, IdCode.SHORT);
        }
        if (count != FULL && (count < DISABILITY || count > LONGEST_DISABILITY) || !plausible(body)) {
            return 0;
        }
        if (tail && check == 0 && body % 100 == 0 && IdCode.checkOf(body) != 0) {
            return IdCode.of(body, 0, IdCode.CUT);
        }
        boolean fits = IdCode.checkOf(body) == check;
        boolean possible = DateReading.possible((int) (body / 1000 % 100_000_000));
        return IdCode.of(body, check, !possible ? IdCode.IMPOSSIBLE : fits ? IdCode.SOUND : IdCode.WRONG_CHECK);
    }

    /** Whether the first two of seventeen digits can be a province's. */
    private static boolean plausible(long body) {
        long province = body / AFTER_PROVINCE;
        return province >= REGIONS_FROM && province <= REGIONS_TO;
    }

    /** Clerks cut the century out of numbers of children born since 2000 too. */
    private static long fifteen(long number) {
        long year = number / 10_000_000 % 100;
        long century = year <= NEW_CENTURY ? 20 : 19;
        long body = (number / OLD_REST * 100 + century) * OLD_REST + number % OLD_REST;
        boolean possible = DateReading.possible((int) (body / 1000 % 100_000_000));
        if (!plausible(body) || !possible) {
            return 0;
        }
        return IdCode.of(body, IdCode.checkOf(body), IdCode.FIFTEEN);
    }
}
