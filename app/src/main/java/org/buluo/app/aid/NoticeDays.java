package org.buluo.app.aid;

import java.time.LocalDate;
import org.buluo.app.casework.CalendarYears;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long a notice is up: so many working days of the county's calendar, its first and last day included. */
@Component
public class NoticeDays {

    private final CalendarYears years;
    private final int count;

    NoticeDays(CalendarYears years, @Value("${buluo.aid.notice-working-days:5}") int count) {
        this.years = years;
        this.count = count;
    }

    /** How many working days. */
    public int count() {
        return count;
    }

    /** The last day of a notice that begins on a day: never sooner than the guide for vocational schools allows. */
    public LocalDate lastDay(LocalDate from) {
        LocalDate last = years.days().after(from.minusDays(1), count);
        LocalDate soonest = from.plusDays(PublicNotice.SHORTEST_DAYS - 1L);
        return last.isBefore(soonest) ? soonest : last;
    }
}
