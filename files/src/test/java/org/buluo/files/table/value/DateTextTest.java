package org.buluo.files.table.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource({
        "40178, 2009-12-31",
        "40178.354166666664, 2009-12-31 08:30",
        "40178.35434027778, 2009-12-31 08:30:15",
        "40178.9999999999, 2010-01-01",
        "1, 1900-01-01",
        "59, 1900-02-28",
        "61, 1900-03-01",
        "0.5, 12:00",
        "2958465, 9999-12-31",
    })
    void daysCountFrom1900(double serial, String text) {
        assertThat(DateText.ofSerial(serial, false)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 0, 60, 2_958_466, 20_091_231, Double.NaN})
    void whatIsNoDayStaysANumber(double serial) {
        assertThat(DateText.ofSerial(serial, false)).isNull();
    }

    @Property
    void bothWaysToCountNameTheSameDay(@ForAll @IntRange(min = 1462, max = 2_958_465) int day) {
        String text = DateText.ofSerial(day, false);
        assertThat(DateText.ofSerial(day - 1462, true)).isEqualTo(text);
        assertThat(LocalDate.parse(text).toEpochDay()).isEqualTo(day - 25_569);
    }

    @ParameterizedTest
    @CsvSource({
        "2009-12-31T00:00:00.000, 2009-12-31",
        "2009-12-31T08:30:00, 2009-12-31 08:30",
        "1899-12-31T08:30:00.000, 08:30",
        "2009-12-31, 2009-12-31",
        "neverT, neverT",
    })
    void datesOfXmlAreShortened(String stored, String text) {
        assertThat(DateText.ofXml(stored)).isEqualTo(text);
    }
}
