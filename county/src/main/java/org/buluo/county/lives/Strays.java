package org.buluo.county.lives;

import java.time.LocalDate;
import org.buluo.core.identity.CheckDigit;
import org.buluo.core.roster.BankResult;
import org.buluo.core.roster.RosterKind;
import org.buluo.county.people.Dice;
import org.buluo.county.people.Township;
import org.buluo.county.rosters.BankLine;
import org.buluo.county.rosters.Column;
import org.buluo.county.rosters.Provision;
import org.buluo.county.rosters.Row;
import org.buluo.county.rosters.TermDays;
import org.buluo.county.schools.School;

/** Rows that stand for nobody whom any list knows. */
public final class Strays {

    private Strays() {}

    /** A row without name and number: it goes back. */
    public static Row empty(RosterKind kind, Township town) {
        return Row.ofNobody(kind)
                .set(Column.SCHOOL, "（学校待核）")
                .set(Column.COUNTY, "滨江区")
                .set(Column.CLASS, "中班")
                .set(Column.CATEGORY, "低保C类")
                .set(Column.AREA, "农村")
                .set(Column.TOWNSHIP, town.name())
                .set(Column.VILLAGE, town.villages().get(0).name());
    }

    /** A school's row of the directory. */
    public static Row school(School school) {
        return Row.ofNobody(RosterKind.SCHOOL)
                .set(Column.SCHOOL_CODE, school.code())
                .set(Column.SCHOOL, school.name())
                .set(Column.LEVEL, school.level().word())
                .set(Column.AREA, school.area())
                .set(Column.OWNERSHIP, school.ownership())
                .set(Column.TOWNSHIP, school.township())
                .set(Column.VILLAGE, school.village())
                .set(Column.COUNTY, school.county())
                .set(Column.TUITION, school.tuition());
    }

    /** A line that was paid under a number that nobody holds. @param number counts them in the county */
    public static BankLine unmatched(int number, LocalDate date, TermDays days, Dice dice) {
        String born = String.format("2009%02d%02d", dice.between(1, 12), dice.between(1, 28));
        String id = "422869" + born + String.format("%03d", number % 1000);
        String full = id + "0123456789X".charAt(CheckDigit.of(Long.parseLong(id)));
        return new BankLine(
                "JY" + days.term().year() % 100 + "-X",
                number,
                days.term(),
                Hardships.termWords(days.term(), dice),
                Provision.DAY_PUPIL_LIVING,
                25_000,
                "250.00",
                BankResult.SUCCESSFUL,
                "成功",
                "",
                date,
                new BankLine.Payee("", full, "", "查无此人" + number, "6217990000999" + number, "查无此人"));
    }
}
