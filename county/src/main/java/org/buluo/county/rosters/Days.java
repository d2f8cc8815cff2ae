package org.buluo.county.rosters;

import java.time.LocalDate;

/** Days as rows carry them. */
public final class Days {

    private Days() {}

    /** As yyyymmdd; empty for null. */
    public static String digits(LocalDate day) {
        return day == null
                ? ""
                : Integer.toString(day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth());
    }
}
