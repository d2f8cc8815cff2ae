package org.buluo.core.identity;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/** Dates as digits, which exist or do not. */
final class Dates {

    private static final int FIRST_YEAR = 1880;
    private static final int LAST_YEAR = 2099;

    private Dates() {}

    /** The day of yyyymmdd; null when there is no such day, or no living citizen could be born on it. */
    static LocalDate ofDigits(int digits) {
        int year = digits / 10_000;
        int month = digits / 100 % 100;
        int day = digits % 100;
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) {
            return null;
        }
        return day <= Month.of(month).length(Year.isLeap(year)) ? LocalDate.of(year, month, day) : null;
    }
}
