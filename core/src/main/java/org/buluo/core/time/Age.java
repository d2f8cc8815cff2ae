package org.buluo.core.time;

import java.time.LocalDate;

/** Age in full years (周岁). */
public final class Age {

    private Age() {}

    /** Full years on a day of somebody born on {@code birth}; negative when born a year or more later. */
    public static int on(LocalDate day, LocalDate birth) {
        int years = day.getYear() - birth.getYear();
        boolean before = day.getMonthValue() < birth.getMonthValue()
                || (day.getMonthValue() == birth.getMonthValue() && day.getDayOfMonth() < birth.getDayOfMonth());
        return before ? years - 1 : years;
    }
}
