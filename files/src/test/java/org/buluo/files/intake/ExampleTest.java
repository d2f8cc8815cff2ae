package org.buluo.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.buluo.core.roster.RosterKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The worked example: every file of it, and the rows that must come back. */
class ExampleTest {

    private static final Path EXAMPLE = Path.of("../core/src/test/resources/example");
    private static Taken taken;

    @BeforeAll
    static void read() {
        taken = new Folder(EXAMPLE.resolve("in")).read();
    }

    @AfterAll
    static void close() {
        taken.close();
    }

    @Test
    void ofThreeHundredAndFortyNineRowsTenComeBack() {
        assertThat(taken.report().in()).isEqualTo(349);
        assertThat(taken.report().kept()).isEqualTo(339);
        assertThat(taken.report().returned()).isEqualTo(10);
        assertThat(taken.report().superseded()).isZero();
    }

    @Test
    void everyFileIsReadAndEveryKindIsThere() {
        assertThat(taken.report().files())
                .hasSize(16)
                .allMatch(line -> line.refused().isEmpty());
        assertThat(taken.rosters().read()).isEqualTo(EnumSet.allOf(RosterKind.class));
        assertThat(taken.report().skipped()).isEmpty();
    }

    @Test
    void exactlyTheExpectedRowsComeBack() throws IOException {
        List<String> expected = Files.readAllLines(EXAMPLE.resolve("expected/returned.csv")).stream()
                .skip(1)
                .map(line -> line.split(",")[0] + ":" + line.split(",")[1])
                .toList();
        List<String> returned = Folder.lines(Folder.rejects(taken)).stream()
                .map(line -> line.split("\\|", -1))
                .filter(cells -> cells.length > 5 && !cells[cells.length - 5].equals("来源文件"))
                .map(cells -> cells[cells.length - 5] + ":" + cells[cells.length - 3])
                .toList();
        assertThat(returned).containsExactlyElementsOf(expected);
    }

    @Test
    void theDefectsAreThoseThatTheExampleWasMadeToShow() {
        List<String> found = Folder.lines(Folder.defects(taken)).stream()
                .map(line -> line.split("\\|", -1))
                .filter(cells -> cells.length > 5 && !cells[cells.length - 5].equals("来源文件"))
                .map(cells -> cells[cells.length - 5] + ":" + cells[cells.length - 3] + " " + cells[cells.length - 1])
                .map(line -> line.substring(0, line.indexOf('」') + 1))
                .toList();
        assertThat(found)
                .containsExactly(
                        "bank-return.csv:28 「学期」",
                        "leaver.csv:19 「日期」",
                        "roll-primary-junior.csv:53 「就读方式」",
                        "roll-primary-junior.csv:71 「身份证件号」",
                        "roll-primary-junior.csv:77 「身份证件号」",
                        "roll-primary-junior.csv:78 「姓名」");
    }

    @Test
    void theRepeatedRegisterRowStandsOnce() {
        assertThat(taken.rosters().registeredPoor())
                .filteredOn(row -> row.name().text().equals("荣光"))
                .hasSize(1);
    }
}
