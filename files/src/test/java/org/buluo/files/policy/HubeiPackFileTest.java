package org.buluo.files.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.buluo.core.policy.Pack;
import org.buluo.core.policy.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HubeiPackFileTest {

    private final Pack pack = PackFile.hubei2019();

    @Test
    void theDefaultPackPassesItsOwnSchemaAndReferences() {
        assertThat(PackFile.read(PackFile.hubei2019Text()).faults()).isEmpty();
    }

    @Test
    void everyExampleOfTheDefaultPackComesOutAsItSays() {
        PackReading reading = PackFile.read(PackFile.hubei2019Text());
        assertThat(reading.failingExamples()).extracting(PackFault::message).isEmpty();
        assertThat(reading.examples()).hasSizeGreaterThan(40);
    }

    @Test
    void theProvisionsStandInTheOrderOfTheTable() {
        assertThat(pack.provisions())
                .extracting(Provision::id)
                .isEqualTo(List.of(
                        "preschool-subsidy",
                        "boarder-living",
                        "day-pupil-living",
                        "senior-tuition-waiver",
                        "senior-grant",
                        "vocational-tuition-waiver",
                        "vocational-grant",
                        "rain-dew"));
    }

    @Test
    void theNutritionMealIsInKind() {
        assertThat(pack.inKind()).extracting(Provision::id).containsExactly("nutrition-meal");
    }

    @ParameterizedTest
    @CsvSource({
        "寄宿生生活补助, boarder-living",
        "寄宿生生活补助费, boarder-living",
        "寄补, boarder-living",
        "生活补助费（寄宿）, boarder-living",
        "生活补助 ( 寄宿 ), boarder-living",
        "非寄宿生生活补助, day-pupil-living",
        "普高免学杂费, senior-tuition-waiver",
        "普通高中免学杂费, senior-tuition-waiver",
        "普通高中国家助学金, senior-grant",
        "中职免学费, vocational-tuition-waiver",
        "中职国家助学金, vocational-grant",
        "学前教育资助, preschool-subsidy",
        "雨露计划, rain-dew"
    })
    void wordsOfBankFilesNameOneProvision(String words, String id) {
        assertThat(pack.named(words)).map(Provision::id).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"国家助学金", "生活补助", "助学金", "低保金", "营养改善计划", ""})
    void wordsThatFitSeveralProvisionsOrNoneNameNone(String words) {
        assertThat(pack.named(words)).isEmpty();
    }
}
