package org.buluo.files.table.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/** Days counted by a spreadsheet, and times that XML holds, as ISO text; the time of day only when there is one. */
public final class DateText {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final int AFTER_9999 = 2_958_466;
    private static final int SECONDS = 86_400;

    /** The 29 February 1900, which spreadsheets count although it never was. */
    private static final int NEVER = 60;

    private DateText() {}

    /**
     * The date of a serial number.
     *
     * @param from1904 whether the workbook counts from 1904
     * @return null when the number is no date, so that it is better shown as the number that it is
     */
    public static String ofSerial(double serial, boolean from1904) {
        if (!(serial >= 0 && serial < AFTER_9999)) {
            return null;
        }
        long seconds = Math.round(serial * SECONDS);
        long day = seconds / SECONDS;
        LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS);
        if (day == 0 && !from1904) {
            return time.toSecondOfDay() == 0 ? null : time.toString();
        }
        if (day == NEVER && !from1904 || day >= AFTER_9999) {
            return null;
        }
        LocalDate date = from1904 ? DAY_ZERO_1904.plusDays(day) : DAY_ZERO.plusDays(day < NEVER ? day + 1 : day);
        return text(date, time);
    }

    /** The same of a date as XML holds it, {@code 2009-12-31T08:30:00.000}; what is none stays as it is. */
    public static String ofXml(String stored) {
        int t = stored.indexOf('T');
        if (t < 0) {
            return stored;
        }
        try {
            String local = stored.endsWith("Z") ? stored.substring(0, stored.length() - 1) : stored;
            LocalDateTime time = LocalDateTime.parse(local);
            // a time of day alone is stored with the day before the first
            boolean dayless = time.getYear() == 1899;
            return dayless ? time.toLocalTime().toString() : text(time.toLocalDate(), time.toLocalTime());
        } catch (DateTimeParseException e) {
            return stored;
        }
    }

    private static String text(LocalDate date, LocalTime time) {
        LocalTime seconds = time.withNano(0);
        return seconds.toSecondOfDay() == 0 ? date.toString() : date + " " + seconds;
    }
}
