package org.buluo.core.linkage.pairing.row;

import org.buluo.core.text.Width;

/** Reads a birth date out of a cell: digits with any signs between them, or a spreadsheet's serial number. */
final class DateReading {

    private static final int EARLIEST = 1880;
    private static final int LATEST = 2099;
    private static final int SERIAL_FROM = 7000;
    private static final int SERIAL_TO = 73_000;
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int PARTS = 3;
    private static final int PLAIN = 10;

    private DateReading() {}

    /** The date as yyyymmdd; 0 when it tells none. A day that is not known is 0. */
    static int read(Cell cell) {
        int[] part = new int[PARTS];
        int parts = 0;
        int digits = 0;
        boolean within = false;
        for (int i = 0; i < cell.length && parts <= PARTS; i++) {
            char c = cell.text[i];
            if (c < '0' || c > '9') {
                c = Width.narrow(c);
            }
            if (c >= '0' && c <= '9') {
                parts += within ? 0 : 1;
                within = true;
                if (parts <= PARTS && digits < 8) {
                    part[parts - 1] = part[parts - 1] * 10 + c - '0';
                    digits++;
                }
            } else {
                within = false;
            }
        }
        return date(part, parts, digits);
    }

    /** The date of ten ASCII characters, 2010-04-05 or 2010/04/05; 0 for anything else. */
    static int readPlain(byte[] bytes, int from, int to) {
        if (to - from != PLAIN || digit(bytes[from + 4]) || digit(bytes[from + 7])) {
            return 0;
        }
        int date = 0;
        for (int i = from; i < to; i++) {
            if (i != from + 4 && i != from + 7) {
                if (!digit(bytes[i])) {
                    return 0;
                }
                date = date * 10 + bytes[i] - '0';
            }
        }
        return checked(date);
    }

    private static boolean digit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static int date(int[] part, int parts, int digits) {
        if (parts == 1 && digits == 8) {
            return checked(part[0]);
        }
        if (parts == 1 && digits == 6) {
            return checked(part[0] * 100);
        }
        if (parts <= 2 && part[0] >= SERIAL_FROM && part[0] <= SERIAL_TO) {
            return ofSerial(part[0]);
        }
        if (part[0] < 100 && part[2] > 1000) {
            return checked(part[2] * 10_000 + part[0] * 100 + part[1]);
        }
        return parts < 2 ? 0 : checked(part[0] * 10_000 + part[1] * 100 + part[2]);
    }

    private static int checked(int date) {
        return possible(date) || date % 100 == 0 && possible(date + 1) ? date : 0;
    }

    /** Whether there is such a day. */
    static boolean possible(int date) {
        int year = date / 10_000;
        int month = date / 100 % 100;
        int day = date % 100;
        return year >= EARLIEST && year <= LATEST && month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1];
    }

    /** The day of a spreadsheet's serial number: 1 is 1 January 1900, and it believes in 29 February 1900. */
    private static int ofSerial(int serial) {
        java.time.LocalDate day = java.time.LocalDate.of(1899, 12, 30).plusDays(serial);
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }
}
