package org.buluo.core.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A term: {@code 2019-autumn} is September 2019 to January 2020, {@code 2019-spring} March to July 2019
 * (policy/hubei-2019.md, Term). Spring comes before autumn of the same year.
 *
 * @param year the calendar year of its first day
 * @param season which half of the school year
 */
public record Term(int year, Season season) implements Comparable<Term> {

    /** The two halves of a calendar year, in its order. */
    public enum Season {
        /** 春季学期, the second half of a school year. */
        SPRING,
        /** 秋季学期, the first half of a school year. */
        AUTUMN
    }

    private static final Pattern CODE = Pattern.compile("(\\d{4})-(spring|autumn)");

    /** Reads {@code 2019-autumn}; empty when it is written otherwise. */
    public static Optional<Term> parse(String code) {
        Matcher m = CODE.matcher(code);
        return m.matches()
                ? Optional.of(new Term(
                        Integer.parseInt(m.group(1)), Season.valueOf(m.group(2).toUpperCase(java.util.Locale.ROOT))))
                : Optional.empty();
    }

    /**
     * The term that a payment of this day belongs to: February counts to the autumn before, August to the spring
     * before (account-rules.md, Aid).
     */
    public static Term ofPayment(LocalDate day) {
        int month = day.getMonthValue();
        if (month <= 2) {
            return new Term(day.getYear() - 1, Season.AUTUMN);
        }
        return new Term(day.getYear(), month <= 8 ? Season.SPRING : Season.AUTUMN);
    }

    /** 1 September or 1 March. */
    public LocalDate firstDay() {
        return LocalDate.of(year, season == Season.AUTUMN ? Month.SEPTEMBER : Month.MARCH, 1);
    }

    /** The school year that it is half of. */
    public SchoolYear schoolYear() {
        return new SchoolYear(season == Season.AUTUMN ? year : year - 1);
    }

    /** The term before. */
    public Term previous() {
        return season == Season.AUTUMN ? new Term(year, Season.SPRING) : new Term(year - 1, Season.AUTUMN);
    }

    /** The term after. */
    public Term next() {
        return season == Season.AUTUMN ? new Term(year + 1, Season.SPRING) : new Term(year, Season.AUTUMN);
    }

    /** As offices write it: 2019年秋季学期. */
    public String chinese() {
        return year + "年" + (season == Season.AUTUMN ? "秋" : "春") + "季学期";
    }

    @Override
    public int compareTo(Term other) {
        return year != other.year ? Integer.compare(year, other.year) : season.compareTo(other.season);
    }

    /** As commands write it: {@code 2019-autumn}. */
    @Override
    public String toString() {
        return year + "-" + season.name().toLowerCase(java.util.Locale.ROOT);
    }
}
