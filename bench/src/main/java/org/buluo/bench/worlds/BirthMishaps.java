package org.buluo.bench.worlds;

import com.ibm.icu.util.ChineseCalendar;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.buluo.county.people.Dice;

/** How birth dates and sexes go wrong. */
final class BirthMishaps {

    private static final int[] NEAR = {-1, 1, 9, -9, 10, -10};
    private static final int[] FAR = {365, -365, 31, -31, 30};
    private static final ThreadLocal<ChineseCalendar> LUNAR = ThreadLocal.withInitial(ChineseCalendar::new);

    private BirthMishaps() {}

    static void missing(Cells cells, Scene scene) {
        cells.birth = "";
    }

    static void wrong(Cells cells, Scene scene) {
        Dice dice = scene.dice();
        int days = dice.chance(0.6) ? NEAR[dice.below(NEAR.length)] : FAR[dice.below(FAR.length)];
        cells.birth = scene.self().birth().plusDays(days).toString();
    }

    /** Day and month change places where that is a date. */
    static void dayAndMonth(Cells cells, Scene scene) {
        LocalDate day = scene.self().birth();
        if (day.getDayOfMonth() <= 12) {
            cells.birth = LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue())
                    .toString();
        }
    }

    /** The day by the farmers' calendar, put down as if it were the common one. */
    static void lunar(Cells cells, Scene scene) {
        LocalDate day = scene.self().birth();
        ChineseCalendar calendar = LUNAR.get();
        calendar.setTime(Date.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC)));
        int month = calendar.get(ChineseCalendar.MONTH) + 1;
        int year = month > day.getMonthValue() + 6 ? day.getYear() - 1 : day.getYear();
        int date = calendar.get(ChineseCalendar.DAY_OF_MONTH);
        int last = LocalDate.of(year, month, 1).lengthOfMonth();
        cells.birth = LocalDate.of(year, month, Math.min(last, date)).toString();
    }

    static void newYear(Cells cells, Scene scene) {
        if (scene.classes().newYearBirths()) {
            cells.birth = scene.self().birth().getYear() + "-01-01";
        }
    }

    static void wrongSex(Cells cells, Scene scene) {
        cells.sex = cells.sex.equals("男") ? "女" : "男";
    }
}
