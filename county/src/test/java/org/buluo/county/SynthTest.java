package org.buluo.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.buluo.core.account.AidStanding;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.core.time.Term;
import org.buluo.county.damage.Errors;
import org.buluo.files.progress.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SynthTest {

    @TempDir
    private static Path shared;

    private static MadeCounty county;

    @BeforeAll
    static void makeACounty() {
        county = MadeCounty.made(shared.resolve("county"), 2019, Errors.TYPICAL);
    }

    @Test
    void theSameOptionsGiveTheSameBytes() {
        MadeCounty again = MadeCounty.made(shared.resolve("again"), 2019, Errors.TYPICAL);
        Map<String, byte[]> first = county.files();
        Map<String, byte[]> second = again.files();
        assertThat(second.keySet()).isEqualTo(first.keySet());
        first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void anotherSeedIsAnotherCounty() {
        MadeCounty other = MadeCounty.made(shared.resolve("other"), 2020, Errors.TYPICAL);
        String name = "建档立卡人口-业州镇.csv";
        assertThat(other.files().get(name)).isNotEqualTo(county.files().get(name));
    }

    @Test
    void theSmallestCountyHasAFileOfEveryKind() {
        Set<String> kinds = county.files().keySet().stream()
                .map(name -> name.replaceAll("[-.].*", ""))
                .collect(Collectors.toSet());
        assertThat(kinds)
                .contains(
                        "建档立卡人口",
                        "户籍人口",
                        "学籍",
                        "学前幼儿",
                        "中职学籍",
                        "低保",
                        "特困供养人员",
                        "孤儿",
                        "残疾人证",
                        "县外就读",
                        "外县回函",
                        "家庭经济困难学生认定",
                        "银行回盘",
                        "学校名录",
                        "学籍异动",
                        "花名册");
        assertThat(county.files().size()).isLessThan(120);
    }

    @Test
    void theSmallestCountyHasEveryStandingThatNeedsNoDecision() {
        Set<String> aid = new HashSet<>(county.account(2));
        Set<String> school = new HashSet<>(county.account(3));
        for (AidStanding standing : AidStanding.values()) {
            assertThat(aid).contains(standing.name());
        }
        for (SchoolStanding standing : SchoolStanding.values()) {
            boolean byDecisionAlone = standing == SchoolStanding.OUT;
            assertThat(school.contains(standing.name())).as(standing.name()).isNotEqualTo(byDecisionAlone);
        }
    }

    @Test
    void everyChildHasOneLineAndEveryPersonNumberOne() {
        List<String> persons = county.account(1);
        List<String> numbers =
                county.account(0).stream().filter(no -> !no.isEmpty()).toList();
        assertThat(persons).doesNotHaveDuplicates().hasSize((int)
                county.summary().children());
        assertThat(numbers).doesNotHaveDuplicates();
    }

    @Test
    void aRowIsStatedForOnePersonOrGoesBack() {
        List<String> stated = county.csv("truth/persons.csv").stream()
                .skip(1)
                .map(row -> row[1] + ":" + row[2])
                .toList();
        List<String> returned = county.csv("truth/returned.csv").stream()
                .skip(1)
                .map(row -> row[0] + ":" + row[1])
                .toList();
        assertThat(stated).doesNotHaveDuplicates().doesNotContainAnyElementsOf(returned);
        assertThat(returned).isNotEmpty();
    }

    @Test
    void theTruthNamesTheRowThatASpreadsheetShows() {
        List<String[]> register = county.csv("建档立卡人口-业州镇.csv");
        Map<String, String> byPerson = county.csv("truth/account.csv").stream()
                .filter(row -> !row[0].isEmpty())
                .collect(Collectors.toMap(row -> row[1], row -> row[0]));
        long checked = county.csv("truth/persons.csv").stream()
                .filter(row -> row[1].equals("建档立卡人口-业州镇.csv") && byPerson.containsKey(row[0]))
                .peek(row -> assertThat(register.get(Integer.parseInt(row[2]) - 1)[1])
                        .isEqualTo(byPerson.get(row[0])))
                .count();
        assertThat(checked).isGreaterThan(20);
    }

    @Test
    void whatIsPaidToChildrenIsPartOfWhatTheBankPaid() {
        long paid = county.account(5).stream().mapToLong(Long::parseLong).sum();
        long due = county.account(4).stream().mapToLong(Long::parseLong).sum();
        assertThat(paid).isPositive().isLessThan(due * 11 / 10);
    }

    @Test
    void anEarlierCountyMakesRoomAndAStrangersFileStays() throws IOException {
        Path folder = shared.resolve("twice");
        MadeCounty.made(folder, new SynthOptions(1, 0.01, Errors.CLEAN, new Term(2019, Term.Season.AUTUMN)));
        Files.writeString(folder.resolve("notes.txt"), "a stranger's");
        Files.move(folder.resolve("孤儿.csv"), folder.resolve("moved.csv"));
        MadeCounty second =
                MadeCounty.made(folder, new SynthOptions(2, 0.01, Errors.CLEAN, new Term(2020, Term.Season.SPRING)));
        assertThat(second.files()).containsKeys("notes.txt", "moved.csv", "孤儿.csv");
        assertThat(second.files().keySet()).noneMatch(name -> name.contains(".buluo"));
        assertThat(second.summary().asOf()).hasToString("2020-06-30");
    }

    @Test
    void aFileInTheWayIsSaidAndLeftAlone() throws IOException {
        Path file = Files.writeString(shared.resolve("file"), "a stranger's");
        SynthOptions options = new SynthOptions(1, 0.01, Errors.CLEAN, new Term(2019, Term.Season.AUTUMN));
        assertThatThrownBy(() -> Synth.write(options, file, Progress.SILENT)).isInstanceOf(IOException.class);
        assertThat(file).hasContent("a stranger's");
    }

    @Test
    void aScaleOutOfRangeIsRefused() {
        Term term = new Term(2019, Term.Season.AUTUMN);
        assertThatThrownBy(() -> new SynthOptions(1, 0.001, Errors.CLEAN, term))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SynthOptions(1, Double.NaN, Errors.CLEAN, term))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
