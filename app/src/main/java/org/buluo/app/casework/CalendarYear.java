package org.buluo.app.casework;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The public holidays of a year and the weekends that are worked for them.
 *
 * @param year whose arrangement it is; single days may lie in the year before or after
 * @param document that announced it
 * @param off days that are off, weekends among them or not
 * @param worked Saturdays and Sundays that are worked
 */
public record CalendarYear(int year, String document, SortedSet<LocalDate> off, SortedSet<LocalDate> worked) {

    private static final String RANGE = "..";
    private static final int LONGEST = 31;
    private static final int FIRST = 2000;
    private static final int LAST = 2100;
    private static final int CODE_POINTS = 100_000;

    /** What a page or a file says can't be a year's calendar. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        private final String quoted;

        Unreadable(String key, String quoted) {
            super(key);
            this.quoted = quoted;
        }

        /** The key of what is wrong. */
        public String key() {
            return getMessage();
        }

        /** What can't be read, as it stands there. */
        public String quoted() {
            return quoted;
        }
    }

    /**
     * A year as people write it.
     *
     * @param off and worked: days and ranges ({@code 2027-01-01..2027-01-03}) between spaces, commas or lines
     */
    public static CalendarYear of(String year, String document, String off, String worked) throws Unreadable {
        if (!year.strip().matches("\\d{4}")) {
            throw new Unreadable("casework.calendar.bad-year", year);
        }
        int number = Integer.parseInt(year.strip());
        if (number < FIRST || number > LAST) {
            throw new Unreadable("casework.calendar.bad-year", year);
        }
        if (document.isBlank()) {
            throw new Unreadable("casework.calendar.no-document", "");
        }
        CalendarYear read = new CalendarYear(number, document.strip(), days(off), days(worked));
        read.check();
        return read;
    }

    private void check() throws Unreadable {
        if (off.isEmpty()) {
            throw new Unreadable("casework.calendar.no-days", "");
        }
        for (LocalDate day : off) {
            if (worked.contains(day)) {
                throw new Unreadable("casework.calendar.both", day.toString());
            }
        }
        for (LocalDate day : worked) {
            if (!WorkingDays.isWeekend(day)) {
                throw new Unreadable("casework.calendar.not-weekend", day.toString());
            }
        }
        for (LocalDate day : concerned()) {
            if (Math.abs(day.getYear() - year) > 1) {
                throw new Unreadable("casework.calendar.other-year", day.toString());
            }
        }
    }

    private List<LocalDate> concerned() {
        List<LocalDate> all = new ArrayList<>(off);
        all.addAll(worked);
        return all;
    }

    /** The years of a file. @param yaml a list of years, or one year */
    public static List<CalendarYear> read(String yaml) throws Unreadable {
        Object loaded;
        try {
            loaded = new Load(LoadSettings.builder()
                            .setCodePointLimit(CODE_POINTS)
                            .build())
                    .loadFromString(yaml);
        } catch (YamlEngineException e) {
            throw new Unreadable("casework.calendar.bad-file", "");
        }
        List<CalendarYear> years = new ArrayList<>();
        for (Object one : loaded instanceof Collection<?> several ? several : List.of(loaded == null ? "" : loaded)) {
            if (!(one instanceof Map<?, ?> year)) {
                throw new Unreadable("casework.calendar.bad-file", "");
            }
            years.add(of(text(year, "year"), text(year, "document"), text(year, "off"), text(year, "worked")));
        }
        return years;
    }

    private static String text(Map<?, ?> year, String name) {
        Object value = year.get(name);
        return value == null ? "" : value.toString().replaceAll("[\\[\\]]", "");
    }

    private static SortedSet<LocalDate> days(String text) throws Unreadable {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (String part : text.strip().split("[\\s,，、;；]+")) {
            if (!part.isEmpty()) {
                int at = part.indexOf(RANGE);
                LocalDate first = day(at < 0 ? part : part.substring(0, at));
                LocalDate last = at < 0 ? first : day(part.substring(at + RANGE.length()));
                if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST))) {
                    throw new Unreadable("casework.calendar.bad-day", part);
                }
                first.datesUntil(last.plusDays(1)).forEach(days::add);
            }
        }
        return days;
    }

    private static LocalDate day(String text) throws Unreadable {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Unreadable("casework.calendar.bad-day", text);
        }
    }

    /** Days as people write them, runs of days as ranges. */
    public static String written(SortedSet<LocalDate> days) {
        StringBuilder text = new StringBuilder();
        LocalDate first = null;
        LocalDate last = null;
        for (LocalDate day : days) {
            if (last == null || !day.equals(last.plusDays(1))) {
                append(text, first, last);
                first = day;
            }
            last = day;
        }
        append(text, first, last);
        return text.toString();
    }

    private static void append(StringBuilder text, LocalDate first, LocalDate last) {
        if (first != null) {
            text.append(text.isEmpty() ? "" : ", ").append(first).append(first.equals(last) ? "" : RANGE + last);
        }
    }
}
