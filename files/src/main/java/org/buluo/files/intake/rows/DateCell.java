package org.buluo.files.intake.rows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buluo.core.text.Width;

/**
 * A date as offices and spreadsheets write it (design.md §5): 20091231, 2009-12-31, 2009/12/31, 2009.12.31,
 * 2009年12月31日, with a time behind it, or the bare serial number of a spreadsheet.
 *
 * @param date null when the cell holds no day
 * @param fault what is wrong; null when nothing is
 */
public record DateCell(LocalDate date, Kind fault) {

    /** Why a cell holds no date. */
    public enum Kind {
        /** Not written as a date. */
        NO_DATE,
        /** A month or a year, not a day. */
        NO_DAY,
        /** Written as a date that does not exist. */
        IMPOSSIBLE,
        /** A year of two digits, or day and month that may be either. */
        AMBIGUOUS
    }

    private static final Pattern TIME =
            Pattern.compile("(.*?\\d日?)[T ]\\s*\\d{1,2}:\\d{1,2}(?::\\d{1,2})?(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern PARTS = Pattern.compile("(\\d{4})(?:年|[-/.])(\\d{1,2})(?:月|[-/.])(\\d{1,2})日?");
    private static final Pattern LAST_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern SHORT = Pattern.compile("(\\d{2})(?:年|[-/.])(\\d{1,2})(?:月|[-/.])(\\d{1,2})日?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}(?:年|[-/.])?(?:\\d{1,2}月?)?");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final int LAST_SERIAL = 73_050;
    private static final int FIRST_YEAR = 1880;
    private static final int LAST_YEAR_TAKEN = 2099;
    private static final int MOST_MONTHS = 12;

    /** Reads a cell that is not empty. @param horizon a year of two digits is never read as one after this day */
    public static DateCell parse(String cell, LocalDate horizon) {
        if (isEightDigits(cell)) {
            return digits(cell);
        }
        if (isPlain(cell)) {
            return of(number(cell.substring(0, 4)), number(cell.substring(5, 7)), number(cell.substring(8)));
        }
        String text = Width.narrow(cell).strip().replace("\uFEFF", "");
        Matcher time = TIME.matcher(text);
        String day = (time.matches() ? time.group(1) : text).replaceAll("\\s", "");
        if (isEightDigits(day)) {
            return digits(day);
        }
        Matcher parts = PARTS.matcher(day);
        if (parts.matches()) {
            return of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
        }
        Matcher serial = SERIAL.matcher(day);
        if (serial.matches() && number(serial.group(1)) <= LAST_SERIAL) {
            return new DateCell(EPOCH.plusDays(number(serial.group(1))), null);
        }
        return rare(day, horizon);
    }

    private static boolean isEightDigits(String text) {
        return text.length() == 8 && areDigits(text, 0, 8);
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The two forms that nearly every cell has need no patterns: 2009-12-31 and 2009/12/31. */
    private static boolean isPlain(String text) {
        return text.length() == 10
                && (text.charAt(4) == '-' || text.charAt(4) == '/')
                && text.charAt(7) == text.charAt(4)
                && areDigits(text, 0, 4)
                && areDigits(text, 5, 7)
                && areDigits(text, 8, 10);
    }

    private static DateCell digits(String day) {
        int number = number(day);
        return of(number / 10_000, number / 100 % 100, number % 100);
    }

    private static DateCell rare(String day, LocalDate horizon) {
        Matcher last = LAST_YEAR.matcher(day);
        if (last.matches()) {
            return yearLast(number(last.group(1)), number(last.group(2)), number(last.group(3)));
        }
        Matcher brief = SHORT.matcher(day);
        if (brief.matches()) {
            return twoDigits(brief, day, horizon);
        }
        if (MONTH.matcher(day).matches()) {
            return new DateCell(null, Kind.NO_DAY);
        }
        return new DateCell(null, day.matches("\\d{6}") ? Kind.AMBIGUOUS : Kind.NO_DATE);
    }

    private static DateCell yearLast(int first, int second, int year) {
        if (first > MOST_MONTHS || first == second) {
            return of(year, second, first);
        }
        return second > MOST_MONTHS ? of(year, first, second) : new DateCell(null, Kind.AMBIGUOUS);
    }

    /** 98-5-6 can only be of 1998: 98 is no day, and 2098 has not come. */
    private static DateCell twoDigits(Matcher brief, String day, LocalDate horizon) {
        int year = number(brief.group(1));
        boolean isYear = year > 31 || day.indexOf('年') > 0;
        boolean onlyLast = 2000 + year > horizon.getYear();
        return isYear && onlyLast
                ? of(1900 + year, number(brief.group(2)), number(brief.group(3)))
                : new DateCell(null, Kind.AMBIGUOUS);
    }

    private static DateCell of(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR_TAKEN) {
            return new DateCell(null, Kind.IMPOSSIBLE);
        }
        try {
            return new DateCell(LocalDate.of(year, month, day), null);
        } catch (DateTimeException e) {
            return new DateCell(null, Kind.IMPOSSIBLE);
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
