package org.buluo.county.sheets;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Text inside markup, and dates as spreadsheets count them. */
public final class Text {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private Text() {}

    /** Appends text with the signs of markup escaped. */
    static void escape(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }

    /** The day of eight digits; null when the text is no day. */
    public static LocalDate day(String text) {
        if (text.length() != 8 || !isDigits(text)) {
            return null;
        }
        int digits = Integer.parseInt(text);
        int month = digits / 100 % 100;
        int day = digits % 100;
        if (digits < 19_000_301 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        LocalDate first = LocalDate.of(digits / 10_000, month, 1);
        return day <= first.lengthOfMonth() ? first.withDayOfMonth(day) : null;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** A day as a spreadsheet counts it. */
    public static long serial(LocalDate day) {
        return ChronoUnit.DAYS.between(EPOCH, day);
    }

    /** Whether a spreadsheet keeps the text as a number without changing how it reads. */
    static boolean isNumber(String text) {
        return text.length() <= 12 && text.matches("0|[1-9]\\d*|(0|[1-9]\\d*)\\.\\d*[1-9]");
    }
}
