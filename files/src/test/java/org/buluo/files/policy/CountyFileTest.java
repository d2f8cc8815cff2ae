package org.buluo.files.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import org.buluo.core.place.Alias;
import org.buluo.core.place.County;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountyFileTest {

    @Test
    void everySettingIsRead() {
        County county = read("""
                code: "422823"
                name: 巴东县
                county_town: 信陵镇
                cut_offs: {autumn: "11-15", spring: "05-10"}
                ages: {from: 4, to: 20}
                aliases: [{from: 甲乡, to: 甲镇, since: 2014-01-01}, {from: 乙乡, to: 乙镇}]
                """).county().orElseThrow();
        assertThat(county.code()).isEqualTo("422823");
        assertThat(county.town()).isEqualTo("信陵镇");
        assertThat(county.autumnCutOff()).isEqualTo(MonthDay.of(11, 15));
        assertThat(county.springCutOff()).isEqualTo(MonthDay.of(5, 10));
        assertThat(county.fromAge()).isEqualTo(4);
        assertThat(county.toAge()).isEqualTo(20);
        assertThat(county.aliases())
                .containsExactly(new Alias("甲乡", "甲镇", LocalDate.of(2014, 1, 1)), new Alias("乙乡", "乙镇", null));
    }

    @Test
    void codeAndNameAreEnough() {
        assertThat(read("code: 422823\nname: 巴东县\n").county()).contains(County.of("422823", "巴东县", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "'name: 巴东县', 缺少“code”",
        "'code: 4228\nname: 巴东县', 六位",
        "'code: 422800\nname: 巴东县', 六位",
        "'code: 422823\nname: 巴东县\ncut_offs: {autumn: \"13-31\"}', 10-31",
        "'code: 422823\nname: 巴东县\nages: {from: 20, to: 3}', 从小到大",
        "'code: 422823\nname: 巴东县\ntown: 信陵镇', 不认识“town”",
        "'code: 422823\nname: 巴东县\naliases: [{from: a, to: b, since: 昨天}]', 2014-01-01",
        "'code: 422823\nname: [', 不是合规的 YAML"
    })
    void aMistakeIsTold(String text, String says) {
        CountyReading reading = read(text);
        assertThat(reading.county()).isEmpty();
        assertThat(reading.faults())
                .anySatisfy(fault -> assertThat(fault.message()).contains(says));
    }

    private static CountyReading read(String text) {
        return CountyFile.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
