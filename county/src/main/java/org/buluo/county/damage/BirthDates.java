package org.buluo.county.damage;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** Days that exist. */
final class BirthDates {

    private static final DateTimeFormatter DIGITS =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private BirthDates() {}

    static boolean exists(String digits) {
        try {
            int year = LocalDate.parse(digits, DIGITS).getYear();
            return year > 1900 && year < 2020;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    static LocalDate of(String digits) {
        return LocalDate.parse(digits, DIGITS);
    }
}
