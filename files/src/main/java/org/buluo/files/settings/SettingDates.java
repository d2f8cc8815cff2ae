package org.buluo.files.settings;

import java.time.DateTimeException;
import java.time.LocalDate;

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
}
