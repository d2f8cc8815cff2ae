package org.buluo.files.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;

/** Dates of settings files. */
final class SettingDates {

    private SettingDates() {}

    /** {@code 2014-01-01}; null when it is no such day. */
    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** {@code 10-31}; null when it is no such day. */
    static MonthDay monthDay(String text) {
        try {
            return MonthDay.parse("--" + text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
