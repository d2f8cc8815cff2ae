package org.buluo.files.intake.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.buluo.files.intake.rows.DateCell.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateCellTest {

    private static final LocalDate HORIZON = LocalDate.of(2020, 10, 31);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20091231",
                "2009-12-31",
                "2009/12/31",
                "2009.12.31",
                "2009年12月31日",
                "２００９年１２月３１日",
                "2009-12-31 00:00:00",
                "2009-12-31T00:00:00",
                "2009/12/31 0:00",
                "2009-12-31T00:00:00.000Z",
                " 2009 年 12 月 31 日 ",
                "40178",
                "40178.0",
                "31/12/2009",
                "12/31/2009",
                "2009-12-31 00:00:00.0"
            })
    void everyFormOfADayIsRead(String cell) {
        assertThat(DateCell.parse(cell, HORIZON)).isEqualTo(new DateCell(LocalDate.of(2009, 12, 31), null));
    }

    @ParameterizedTest
    @CsvSource({
        "2009年12月, NO_DAY",
        "2009-12, NO_DAY",
        "2009, NO_DAY",
        "2009年, NO_DAY",
        "200912, NO_DAY",
        "20090230, IMPOSSIBLE",
        "2009-13-01, IMPOSSIBLE",
        "20091301, IMPOSSIBLE",
        "2009年2月30日, IMPOSSIBLE",
        "00000000, IMPOSSIBLE",
        "2109-01-01, IMPOSSIBLE",
        "09-12-31, AMBIGUOUS",
        "09年5月6日, AMBIGUOUS",
        "05/06/2009, AMBIGUOUS",
        "不记得, NO_DATE",
        "2009-12-31-1, NO_DATE",
        "123456789, NO_DATE"
    })
    void whatIsNoDaySaysWhy(String cell, Kind kind) {
        assertThat(DateCell.parse(cell, HORIZON)).isEqualTo(new DateCell(null, kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"98-5-6", "98年5月6日", "98/05/06"})
    void aYearOfTwoDigitsCountsWhenItCanOnlyBeOne(String cell) {
        assertThat(DateCell.parse(cell, HORIZON).date()).isEqualTo(LocalDate.of(1998, 5, 6));
    }

    @Property
    void aSpreadsheetsSerialNumberIsTheDayThatItShows(
            @ForAll @DateRange(min = "1930-01-01", max = "2099-12-31") LocalDate day) {
        long serial = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);
        assertThat(DateCell.parse(String.valueOf(serial), HORIZON).date()).isEqualTo(day);
    }

    @Property
    void noTextMakesItFail(@ForAll String cell) {
        DateCell read = DateCell.parse(cell, HORIZON);
        assertThat(read.date() == null).isEqualTo(read.fault() != null);
    }
}
