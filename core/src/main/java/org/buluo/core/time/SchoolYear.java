package org.buluo.core.time;

import java.time.LocalDate;
import java.time.Month;

/**
 * A school year, September to August.
 *
 * @param start the calendar year in which it starts: 2019 for 2019-2020学年
 */
public record SchoolYear(int start) implements Comparable<SchoolYear> {

    /** The school year that a day falls in; it begins on 1 September. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /** The day on which ages are counted: 31 August before the school year (account-rules.md, Dates). */
    public LocalDate ageDay() {
        return LocalDate.of(start, Month.AUGUST, 31);
    }

    /** Full years on {@link #ageDay()}; negative for somebody born later. */
    public int ageOf(LocalDate birth) {
        return Age.on(ageDay(), birth);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(start, other.start);
    }

    @Override
    public String toString() {
        return start + "-" + (start + 1);
    }
}
