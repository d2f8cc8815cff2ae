package org.buluo.files.intake.rows;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.buluo.files.intake.heading.Field;

/** Cells that hold a day. */
final class DateCells {

    private static final Pattern OPEN = Pattern.compile("长期|永久|至今|不限|无期限|9999|2999");

    private DateCells() {}

    /** A day of birth, which must not lie after the horizon; null when it is not known. */
    static LocalDate date(Cells cells, Field field, LocalDate horizon) {
        LocalDate date = event(cells, field, horizon);
        return date != null && date.isAfter(horizon) ? null : date;
    }

    /**
     * The day on which something happened. One after the horizon is a fault and is kept all the same: nothing dated
     * after as-of is known, and without its day the row would be.
     */
    static LocalDate event(Cells cells, Field field, LocalDate horizon) {
        LocalDate date = any(cells, field);
        if (date != null && date.isAfter(horizon)) {
            cells.fault(field, "日期在将来，应填写实际日期", "the date is in the future; the actual day is expected");
        }
        return date;
    }

    /** A day that may lie in the future; null when it is open or not known. */
    static LocalDate lastDay(Cells cells, Field field) {
        return OPEN.matcher(cells.told(field)).find() ? null : any(cells, field);
    }

    private static LocalDate any(Cells cells, Field field) {
        String text = cells.told(field);
        if (text.isEmpty()) {
            return null;
        }
        DateCell cell = DateCell.parse(text, cells.horizon());
        if (cell.fault() == null) {
            return cells.pooled(cell.date());
        }
        switch (cell.fault()) {
            case NO_DAY ->
                cells.fault(
                        field, "缺少日，应为年月日，如 2009-12-31", "the day is missing; a date such as 2009-12-31 is expected");
            case IMPOSSIBLE ->
                cells.fault(
                        field,
                        "没有这一天，应为年月日，如 2009-12-31",
                        "there is no such day; a date such as 2009-12-31 is expected");
            case AMBIGUOUS -> cells.fault(field, "年份应为四位，如 2009-12-31", "the year needs four digits, as in 2009-12-31");
            case NO_DATE -> cells.fault(field, "应为年月日，如 2009-12-31", "a date such as 2009-12-31 is expected");
        }
        return null;
    }
}
