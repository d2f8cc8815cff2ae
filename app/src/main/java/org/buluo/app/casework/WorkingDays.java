package org.buluo.app.casework;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which days are worked. A year that is not known counts its Saturdays and Sundays alone. */
public final class WorkingDays {

    private final Set<Integer> years = new HashSet<>();
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();

    /** @param known the years whose arrangement is known */
    public WorkingDays(Collection<CalendarYear> known) {
        for (CalendarYear year : known) {
            years.add(year.year());
            off.addAll(year.off());
            worked.addAll(year.worked());
        }
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Whether people work on a day. */
    public boolean isWorked(LocalDate day) {
        return worked.contains(day) || !isWeekend(day) && !off.contains(day);
    }

    /** The day that is so many working days after another. */
    public LocalDate after(LocalDate day, int count) {
        LocalDate then = day;
        for (int left = count; left > 0; ) {
            then = then.plusDays(1);
            left -= isWorked(then) ? 1 : 0;
        }
        return then;
    }

    /** The last day that lies so many working days before another: what was due then is so many days late. */
    public LocalDate before(LocalDate day, int count) {
        LocalDate then = day;
        for (int left = count; left > 0; ) {
            left -= isWorked(then) ? 1 : 0;
            then = then.minusDays(1);
        }
        return then;
    }

    /** Which years between two days, these included, are not known. */
    public SortedSet<Integer> unknownYears(LocalDate from, LocalDate to) {
        SortedSet<Integer> unknown = new TreeSet<>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            if (!years.contains(year)) {
                unknown.add(year);
            }
        }
        return unknown;
    }
}
