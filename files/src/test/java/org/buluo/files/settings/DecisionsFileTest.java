package org.buluo.files.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.buluo.core.account.Decision;
import org.buluo.core.account.Decision.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsFileTest {

    private static final String HEADINGS = "left_id,right_id,decision,by,on,note\n";

    @TempDir
    private Path path;

    private Path file(String text) throws IOException {
        return Files.writeString(path.resolve("decisions.csv"), text);
    }

    @Test
    void theExamplesDecisionsAreRead() throws InvalidFileException {
        List<Decision> decisions = DecisionsFile.read(Path.of("../core/src/test/resources/example/decisions.csv"));
        assertThat(decisions)
                .first()
                .isEqualTo(new Decision(
                        "4228990007802",
                        "4228990007902",
                        Ruling.SAME,
                        "县学生资助管理中心",
                        LocalDate.of(2019, 11, 10),
                        "户口已核"));
        assertThat(decisions).allMatch(decision -> decision.ruling() != null && decision.on() != null);
    }

    @Test
    void anEmptyDateIsNotKnownAndARowMayBeNamedByItsPlace() throws Exception {
        assertThat(DecisionsFile.read(file(HEADINGS + "a.xlsx#一:5,,aided-elsewhere,,,\n\n")))
                .containsExactly(new Decision("a.xlsx#一:5", "", Ruling.AIDED_ELSEWHERE, "", null, ""));
    }

    @Test
    void aHeadingThatIsThereTwiceIsAFault() throws Exception {
        Path file = file("left_id,left_id,decision\n1,2,out\n");
        assertThatThrownBy(() -> DecisionsFile.read(file))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining("left_id 出现两次");
    }

    @Test
    void aFileOfAnySpreadsheetsEncodingIsRead() throws Exception {
        Path file = Files.write(
                path.resolve("d.csv"), (HEADINGS + "1,,out,张三,2019/11/10,备注").getBytes(Charset.forName("GB18030")));
        assertThat(DecisionsFile.read(file).get(0).by()).isEqualTo("张三");
        assertThat(DecisionsFile.read(file).get(0).on()).isEqualTo(LocalDate.of(2019, 11, 10));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,,expelled,,, | decision",
                "1,,,,, | decision",
                ",,out,,, | left_id",
                "1,,same,,, | right_id",
                "1,,different,,, | right_id",
                "1,2,out,,, | right_id",
                "1,,out,,2019-02-30, | on",
                "1,,out,,soon, | on",
            })
    void aRowThatCantBeReadIsNamedWithItsPlace(String row, String names) throws IOException {
        Path file = file(HEADINGS + "9,,out,,2019-01-01,\n" + row + "\n");
        assertThatThrownBy(() -> DecisionsFile.read(file))
                .isInstanceOfSatisfying(
                        InvalidFileException.class,
                        e -> assertThat(e.problems())
                                .hasSize(1)
                                .allMatch(problem -> problem.contains("第3行") && problem.contains(names)));
    }

    @Test
    void everyBadRowIsNamedAtOnce() throws IOException {
        Path file = file(HEADINGS + "1,,expelled,,,\n,,out,,x,\n");
        assertThatThrownBy(() -> DecisionsFile.read(file))
                .isInstanceOfSatisfying(
                        InvalidFileException.class,
                        e -> assertThat(e.problems()).hasSize(3));
    }

    @ParameterizedTest
    @CsvSource({"'id,what\n1,out\n'", "'\n'", "''"})
    void aFileWithoutTheHeadingsIsInvalid(String text) throws IOException {
        Path file = file(text);
        assertThatThrownBy(() -> DecisionsFile.read(file)).isInstanceOf(InvalidFileException.class);
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        assertThatThrownBy(() -> DecisionsFile.read(path.resolve("none.csv")))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining("文件不存在");
    }
}
