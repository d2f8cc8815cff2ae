package org.buluo.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceReaderTest {

    private final PlaceReader places = new PlaceReader(County.jianshi(), Set.of("业州镇", "花坪镇", "长梁镇", "长梁乡"));

    @ParameterizedTest
    @ValueSource(strings = {"湖北省恩施州建始县花坪镇青冈村", "建始县", "建始", "恩施州建始", "花坪镇青冈村", "422822", "422822100000", "花坪镇集镇社区"})
    void anAddressOfThisCountyIsHere(String words) {
        assertThat(places.whereabouts(words)).isEqualTo(Whereabouts.HERE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "湖北省恩施州巴东县清泉镇",
                "浙江省杭州市滨江区",
                "广东省东莞市",
                "恩施市",
                "422823",
                "广东省惠州市",
                "内蒙古自治区呼和浩特市",
                "湖北省长阳土家族自治县",
                "重庆市万州区"
            })
    void anAddressOfAnotherCountyIsThere(String words) {
        assertThat(places.whereabouts(words)).isEqualTo(Whereabouts.ANOTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "湖北省", "湖北省恩施州", "内蒙古自治区", "东街社区", "422800", "外地", "三里乡红旗村"})
    void wordsThatNameNoCountyTellNothing(String words) {
        assertThat(places.whereabouts(words)).isEqualTo(Whereabouts.NOT_TOLD);
    }

    @ParameterizedTest
    @CsvSource({
        "湖北省恩施州巴东县清泉镇, 巴东县",
        "浙江省杭州市滨江区长河街道, 滨江区",
        "广东省东莞市, 东莞市",
        "滨江区, 滨江区",
        "广东省惠州市惠城区, 惠城区",
        "湖北省恩施土家族苗族自治州利川市, 利川市",
        "湖北省宜昌市长阳土家族自治县, 长阳土家族自治县",
        "贵州省贵阳市云岩区, 云岩区",
        "重庆市万州区, 万州区"
    })
    void theCountyThatAnAddressNamesIsItsLowestButOne(String words, String county) {
        assertThat(places.countyNamed(words)).isEqualTo(county);
    }

    @Test
    void onlyACommunityOfTheCountyTownIsNotRural() {
        assertThat(places.rural("业州镇", "东街社区")).isFalse();
        assertThat(places.rural("", "湖北省恩施州建始县业州镇东街社区")).isFalse();
        assertThat(places.rural("业州镇", "草子坝村")).isTrue();
        assertThat(places.rural("花坪镇", "花坪社区")).isTrue();
        assertThat(places.rural("业州镇", "新村社区")).isFalse();
        assertThat(places.rural("业州镇", "红旗社区")).isFalse();
        assertThat(places.rural("业州镇", "县城社区")).isFalse();
    }

    @Test
    void wordsThatNameNeitherVillageNorCommunityTellNothing() {
        assertThat(places.rural("业州镇", "")).isNull();
        assertThat(places.rural("", "东街社区")).isNull();
        assertThat(places.rural("", "浙江省杭州市滨江区长河街道江一社区")).isNull();
    }

    @Test
    void anOldNameOfATownshipIsItsNewOne() {
        assertThat(places.township("湖北省恩施州建始县长梁乡下坝村")).isEqualTo("长梁镇");
    }

    @Test
    void aDivisionContainsThoseBelowIt() {
        DivisionCode county = DivisionCode.parse("422822").orElseThrow();
        assertThat(county.contains(DivisionCode.parse("422822100201").orElseThrow()))
                .isTrue();
        assertThat(county.contains(DivisionCode.parse("422823").orElseThrow())).isFalse();
        assertThat(DivisionCode.parse("422800").orElseThrow().contains(county)).isTrue();
        assertThat(DivisionCode.parse("42282")).isEmpty();
    }
}
