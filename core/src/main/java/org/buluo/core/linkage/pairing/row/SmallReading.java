package org.buluo.core.linkage.pairing.row;

import org.buluo.core.text.Width;

/** Reads the cells that need no more than a glance: sex, phone, relation to the head of the household. */
final class SmallReading {

    private static final int LEAST_PHONE = 7;
    private static final int MOST_PHONE = 15;
    private static final int MOBILE = 11;
    private static final long MOBILES = 100_000_000_000L;

    private SmallReading() {}

    /** 1 male, 2 female, 0 not known. */
    static byte sex(Cell cell) {
        for (int i = 0; i < cell.length; i++) {
            switch (Width.narrow(cell.text[i])) {
                case '男', 'M', 'm', '1' -> {
                    return 1;
                }
                case '女', 'F', 'f', '2' -> {
                    return 2;
                }
                default -> {
                    // blanks and words around it
                }
            }
        }
        return 0;
    }

    /** The digits; 0 when they are no telephone number. A country code before a mobile number is dropped. */
    static long phone(Cell cell) {
        long digits = 0;
        int count = 0;
        for (int i = 0; i < cell.length; i++) {
            char c = Width.narrow(cell.text[i]);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + c - '0';
                count++;
            } else if (c == ',' || c == '/' || c == ';' || c == '、') {
                break;
            }
        }
        if (count < LEAST_PHONE || count > MOST_PHONE || digits < 1_000_000) {
            return 0;
        }
        return count > MOBILE && digits / MOBILES % 100 == 86 ? digits % MOBILES : digits;
    }

    /** The number of eleven ASCII digits, a mobile telephone's; 0 for anything else. */
    static long plainPhone(byte[] bytes, int from, int to) {
        if (to - from != MOBILE || bytes[from] != '1') {
            return 0;
        }
        long digits = 0;
        for (int i = from; i < to; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return 0;
            }
            digits = digits * 10 + bytes[i] - '0';
        }
        return digits;
    }

    /** Whether the words name a child, grandchild or other descendant of the head. */
    static boolean descendant(Cell cell) {
        for (int i = 0; i < cell.length; i++) {
            char c = cell.text[i];
            if (c == '孙' || c == '侄' || c == '甥') {
                return true;
            }
        }
        int last = cell.length - 1;
        return last >= 0 && (cell.text[last] == '子' || cell.text[last] == '女') && cell.text[0] != '妻';
    }
}
