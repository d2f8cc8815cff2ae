package org.buluo.app.casework;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** By when a case is due: so many working days after it was opened. */
@Component
public class DueDates {

    private final int days;

    DueDates(@Value("${buluo.casework.working-days:10}") int days) {
        this.days = days;
    }

    /** The day by which a case opened on a day is due. Saturdays and Sundays don't count. */
    public LocalDate from(LocalDate opened) {
        LocalDate day = opened;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            left -= day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY ? 0 : 1;
        }
        return day;
    }
}
