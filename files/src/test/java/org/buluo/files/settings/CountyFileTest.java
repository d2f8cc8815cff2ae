package org.buluo.files.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import org.buluo.core.place.Alias;
import org.buluo.core.place.County;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountyFileTest {

    @TempDir
    private Path path;

    private Path file(String yaml) throws IOException {
        return Files.writeString(path.resolve("county.yaml"), yaml);
    }

    @Test
    void everySettingIsRead() throws Exception {
        County county = CountyFile.read(file("code: \"422823\"\nname: 巴东县\ncounty_town: 信陵镇\n"
                + "cut_offs: {autumn: \"10-15\", spring: \"04-15\"}\nages: {from: 4, to: 20}\n"
                + "aliases: [{from: 甲乡, to: 甲镇, since: 2014-01-01}, {from: 乙乡, to: 乙镇}]\n"));
        assertThat(county.code() + county.name() + county.town()).isEqualTo("422823巴东县信陵镇");
        assertThat(county.autumnCutOff()).isEqualTo(MonthDay.of(10, 15));
        assertThat(county.springCutOff()).isEqualTo(MonthDay.of(4, 15));
        assertThat(county.fromAge()).isEqualTo(4);
        assertThat(county.toAge()).isEqualTo(20);
        assertThat(county.aliases())
                .containsExactly(new Alias("甲乡", "甲镇", LocalDate.of(2014, 1, 1)), new Alias("乙乡", "乙镇", null));
    }

    @Test
    void allButCodeAndNameMayBeLeftOut() throws Exception {
        assertThat(CountyFile.read(file("code: 422823\nname: 巴东县\n"))).isEqualTo(County.of("422823", "巴东县", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: 巴东县 | 1 | code",
                "code: 42282 ; name: 巴东县 | 1 | code",
                "code: 422823 | 1 | name",
                "code: 422823 ; name: 巴东县 ; town: 信陵镇 | 3 | town",
                "code: 422823 ; name: 巴东县 ; cut_offs: {autumn: 31 October} | 3 | cut_offs.autumn",
                "code: 422823 ; name: 巴东县 ; cut_offs: {spring: \"10-31\"} | 3 | cut_offs.spring",
                "code: 422823 ; name: 巴东县 ; cut_offs: {summer: \"07-31\"} | 3 | cut_offs.summer",
                "code: 422823 ; name: 巴东县 ; ages: {from: 22, to: 3} | 3 | ages",
                "code: 422823 ; name: 巴东县 ; ages: {to: 101} | 3 | ages.to",
                "code: 422823 ; name: 巴东县 ; ages: 3 | 3 | ages",
                "code: 422823 ; name: 巴东县 ; aliases: [{from: 甲乡}] | 3 | aliases[0].to",
                "code: 422823 ; name: 巴东县 ; aliases: [{from: 甲乡, to: 乙, since: 2014}] | 3 | aliases[0].since",
                "code: 422823 ; name: 巴东县 ; aliases: 甲乡 | 3 | aliases",
                "code: 422823 ; name: 巴东县 ; name: 秭归县 | 3 | name",
                "code: [422823] ; name: 巴东县 | 1 | code",
                "code: 422823 ; name: '巴东县 | 3 | YAML",
                "- 422823 | 1 | mapping",
                "# nothing | 1 | code",
            })
    void aWrongSettingIsNamedWithItsLine(String yaml, int line, String names) throws IOException {
        Path file = file(yaml.replace(" ; ", "\n") + "\n");
        assertThatThrownBy(() -> CountyFile.read(file))
                .isInstanceOfSatisfying(
                        InvalidFileException.class,
                        e -> assertThat(e.problems())
                                .anyMatch(
                                        problem -> problem.contains("(line " + line + ")") && problem.contains(names)));
    }

    @Test
    void allProblemsAreNamedAtOnce() throws IOException {
        Path file = file("code: x\nages: {from: -1, to: 500}\n");
        assertThatThrownBy(() -> CountyFile.read(file))
                .isInstanceOfSatisfying(
                        InvalidFileException.class,
                        e -> assertThat(e.problems()).hasSize(4));
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        assertThatThrownBy(() -> CountyFile.read(path.resolve("none.yaml")))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining("none.yaml")
                .hasMessageContaining("文件不存在");
    }
}
