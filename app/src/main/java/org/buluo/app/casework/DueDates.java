package org.buluo.app.casework;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** By when a matter is due: so many working days after it was opened. */
@Component
public class DueDates {

    private final int days;
    private final CalendarYears calendar;

    DueDates(@Value("${buluo.casework.working-days:10}") int days, CalendarYears calendar) {
        this.days = days;
        this.calendar = calendar;
    }

    /** The day by which a matter opened on a day is due, when its kind has no number of days of its own. */
    public LocalDate from(LocalDate opened) {
        return calendar.days().after(opened, days);
    }

    /** The day by which a matter of a kind opened on a day is due. */
    public LocalDate from(CaseKind kind, LocalDate opened) {
        return kind.workingDays() == 0 ? from(opened) : calendar.days().after(opened, kind.workingDays());
    }
}
