package org.buluo.files.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each mistake that an officer can make in a pack, and the message that shows where it is. */
class PackFaultTest {

    private static final String PACK = new String(PackFile.hubei2019Text(), StandardCharsets.UTF_8);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "pack-faults.csv", numLinesToSkip = 1)
    void aMistakeIsToldWithItsLineAndWhatWasExpected(
            String mistake, String old, String wrong, String where, String says) {
        String before = old.replace("\\n", "\n");
        assertThat(PACK).contains(before);
        String broken = PACK.replaceFirst(
                java.util.regex.Pattern.quote(before),
                java.util.regex.Matcher.quoteReplacement(wrong == null ? "" : wrong.replace("\\n", "\n")));
        List<PackFault> faults = read(broken).faults();
        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.where()).isEqualTo(where == null ? "" : where);
            assertThat(fault.message()).contains(says);
            assertThat(fault.chinese()).isNotBlank();
            assertThat(fault.english()).isNotBlank();
        });
    }

    @Test
    void theLineIsTheOneThatAnEditorShows() {
        String broken = PACK.replaceFirst("pack: hubei-2019", "pack: Hubei 2019");
        int line = PACK.substring(0, PACK.indexOf("pack: hubei-2019")).split("\n", -1).length;
        assertThat(read(broken).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.column()).isEqualTo("pack: ".length() + 1);
            assertThat(fault.message("a.yaml")).startsWith("a.yaml:" + line + ":7: 第" + line + "行");
        });
    }

    @Test
    void aFailingExampleSaysWhatWasExpectedAndWhatCame() {
        String broken = PACK.replaceFirst("preschool-subsidy: granted 500.00 ", "preschool-subsidy: granted 400.00 ");
        PackReading reading = read(broken);
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.failingExamples())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message())
                        .contains("preschool-subsidy expected granted 400.00")
                        .contains("got granted 500.00"));
    }

    @Test
    void anotherYearsAmountIsOneMoreTermAndNothingElse() {
        String next = PACK.replaceFirst(
                "(?s)(clause: 雨露计划职业教育补助，每生每年3000元左右\n        pay:\n          - yuan: 1500.00\n)",
                "$1      - from: 2020-autumn\n        document: poverty-2015-19\n        confirmed: false\n"
                        + "        clause: 新标准\n        pay:\n          - yuan: 1600.00\n"
                        + "      - from: 2021-autumn\n        pay: null\n");
        String cases = next + """
                    - say: 新标准2020年秋季开始
                      term: 2020-autumn
                      child: { stage: higher-vocational, categories: registered-poor }
                      expect: { rain-dew: granted 1600.00 （未确认） }
                    - say: 前一学期还是原标准
                      term: 2020-spring
                      child: { stage: higher-vocational, categories: registered-poor }
                      expect: { rain-dew: granted 1500.00 （未确认） }
                    - say: 2021年秋季停发
                      term: 2021-autumn
                      child: { stage: higher-vocational, categories: registered-poor }
                      expect: { rain-dew: refused term （未确认） }
                """;
        PackReading reading = read(cases);
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.failingExamples()).isEmpty();
    }

    @Test
    void bytesThatAreNoUtf8TextAreToldSo() {
        assertThat(PackFile.read(new byte[] {'a', ':', (byte) 0xC4, (byte) 0xE3})
                        .faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("UTF-8"));
    }

    @Test
    void anEmptyFileIsNoPack() {
        assertThat(read("").faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.chinese()).contains("空"));
        assertThat(read("# 只有说明\n").faults()).hasSize(1);
        assertThat(read("- 1\n- 2\n").faults()).isNotEmpty();
        assertThat(read("just words").faults()).isNotEmpty();
    }

    private static PackReading read(String text) {
        return PackFile.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
