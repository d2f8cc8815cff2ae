package org.buluo.county.offices;

import java.time.LocalDate;
import org.buluo.county.sheets.Text;

/** The forms that dates have in files; what is no day stays as it is. */
enum DateForm {
    /** 20091231, or a spreadsheet's own date where the column is one. */
    PLAIN,
    /** 2009-12-31. */
    DASHED,
    /** 2009/3/5. */
    SLASHED,
    /** 2009年3月5日. */
    CHINESE,
    /** 39877: a spreadsheet's date saved as text. */
    SERIAL;

    String write(String digits) {
        LocalDate day = this == PLAIN ? null : Text.day(digits);
        if (day == null) {
            return digits;
        }
        return switch (this) {
            case DASHED -> day.toString();
            case SLASHED -> day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth();
            case CHINESE -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
            case SERIAL -> Long.toString(Text.serial(day));
            case PLAIN -> digits;
        };
    }
}
