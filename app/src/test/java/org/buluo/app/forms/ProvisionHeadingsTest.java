package org.buluo.app.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.buluo.app.ConsoleTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class ProvisionHeadingsTest extends ConsoleTest {

    @Autowired
    private ProvisionHeadings headings;

    @ParameterizedTest
    @CsvSource({
        "国家助学金金额, senior-grant+vocational-grant",
        "国家助学金（元）, senior-grant+vocational-grant",
        "普通高中国家助学金, senior-grant",
        "免学费金额, senior-tuition-waiver+vocational-tuition-waiver",
        "生活补助, boarder-living+day-pupil-living",
        "寄宿生生活补助应发金额, boarder-living",
        "非寄宿生生活补助, day-pupil-living",
        "资助金额 雨露计划补助, rain-dew",
        "学前教育资助标准（元/学期）, preschool-subsidy",
    })
    void aHeadingThatNamesAProvisionAsksForItsAmount(String heading, String codes) {
        assertThat(headings.of(heading).map(ProvisionAmount::code)).contains(codes);
        assertThat(headings.ofCode(codes).map(ProvisionAmount::code)).contains(codes);
    }

    @ParameterizedTest
    @CsvSource({"姓名", "资助金额（元）", "是否享受国家助学金", "国家助学金等级", "资助项目", "学费", "应发金额", "备注"})
    void anotherHeadingAsksForNone(String heading) {
        assertThat(headings.of(heading)).isEmpty();
    }
}
