package org.buluo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCommandTest {

    private static final String LEFT =
            "person_no,household_no,name,id_no,sex,birth_date,head_name,township,village,phone\n"
                    + "P1,H1,张浩宇,110101201003070519,男,2010-03-07,张国强,长梁镇,大坪村,13812345678\n"
                    + "\"P,2\",H2,向𠮷轩,,女,2011-05-06,向国富,长梁镇,石桥村,13912345678\n"
                    + "P3,H3,李文博,,男,2009-09-09,李明,长梁镇,石桥村,13712345678\n";
    private static final String RIGHT = "student_no,name,id_no,sex,birth_date,guardian_name,township,village,phone\n"
            + "S1,張浩宇,１１０１０１２０１００３０７０５１９,男,2010-03-07,张国强,长梁镇,大坪村,\n"
            + "S2,向𠮷轩,,女,2011/5/6,\"向国富\n（父）\",长梁乡,石桥村民委员会,13912345678\n";

    @TempDir
    Path folder;

    private Path left;
    private Path right;
    private Path out;

    @BeforeEach
    void writeRegisters() throws IOException {
        left = Files.writeString(folder.resolve("left.csv"), LEFT);
        right = Files.writeString(folder.resolve("right.csv"), RIGHT);
        out = folder.resolve("links.csv");
    }

    @Test
    void linkWritesWhoIsWhoAndSaysWhatItDid() throws IOException {
        CommandRun run = link();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("3 and 2 rows").contains("2 matches").contains("%");
        assertThat(run.err()).contains("Reading").contains("Linking 100%");
        assertThat(Files.readString(out))
                .startsWith("left_id,right_id,score,band,explanation\nP1,S1,")
                .contains("\n\"P,2\",S2,")
                .contains(",match,same name")
                .doesNotContain("P3,");
    }

    @Test
    void chineseIsSpokenWhereTheEnvironmentSpeaksIt() throws IOException {
        CommandRun run = CommandRun.in(Map.of("LANG", "zh_CN.UTF-8"), words());
        assertThat(run.out()).contains("认定 2 对");
        assertThat(Files.readString(out)).contains(",match,姓名相同；证件号码相同");
    }

    @Test
    void noNumberIsQuoted() throws IOException {
        CommandRun run = link();
        assertThat(Files.readString(out) + run.out() + run.err()).doesNotContain("11010120", "138123", "139123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16LE"})
    void aFileInAnotherEncodingGivesTheSameLinks(String charset) throws IOException {
        link();
        String expected = Files.readString(out);
        String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        Files.write(left, (mark + LEFT).getBytes(Charset.forName(charset)));
        Files.write(right, (mark + RIGHT).replace("\n", "\r\n").getBytes(Charset.forName(charset)));
        assertThat(link().status()).isZero();
        assertThat(Files.readString(out)).isEqualTo(expected);
    }

    @Test
    void aMarkLineEndsRaggedRowsAndStrayQuotesDoNoHarm() throws IOException {
        Files.writeString(
                left,
                "\uFEFF" + LEFT.replace("\n", "\r\n")
                        + "P4\r\n\r\nP5,H5,\"王,一,二\r\nP6,H6,赵六,,男,2012-01-01,x,y,z,1,2,3\r\n");
        CommandRun run = link();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("6 and 2 rows").contains("2 matches");
    }

    @Test
    void theModelIsLearntOnceAndThenUsed() throws IOException {
        Path model = folder.resolve("model.txt");
        assertThat(link("--model", model.toString()).out()).contains("Learnt");
        String learnt = Files.readString(model);
        assertThat(link("--model", model.toString()).out()).contains("Used");
        assertThat(model).hasContent(learnt);
        Files.writeString(model, "no model");
        CommandRun bad = link("--model", model.toString());
        assertThat(bad.status()).isEqualTo(2);
        assertThat(bad.err()).contains("模型").contains("no model");
    }

    @Test
    void whatIsKnownIsKeptOnceAndThenUsedWithoutTheRegister() throws IOException {
        Path known = folder.resolve("known");
        CommandRun first = link("--known", known.toString());
        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.out()).contains("Kept what later rolls need").contains("personal data");
        String links = Files.readString(out);
        CommandRun again = link("--known", known.toString());
        assertThat(again.out())
                .contains("3 and 2 rows")
                .contains("2 matches")
                .contains("which was not read; 2 of its rows");
        assertThat(out).hasContent(links);
        assertThat(again.err()).contains("Linking 100%");
    }

    @Test
    void whatIsKnownServesTheEstimatesOfTownshipsToo() throws IOException {
        Path known = folder.resolve("known");
        Path estimates = folder.resolve("estimates.csv");
        link("--known", known.toString(), "--estimates", estimates.toString());
        String expected = Files.readString(estimates);
        assertThat(expected).contains("\ntownship,长梁镇,2,");
        link("--known", known.toString(), "--estimates", estimates.toString());
        assertThat(Files.readString(estimates)).contains("\ntownship,长梁镇,2,").contains("\nschool,,2,");
    }

    @Test
    void aKnownFileThatCannotBeUsedIsWrongUsageSaidInBothLanguages() throws IOException {
        Path known = Files.writeString(folder.resolve("known"), "nothing of ours");
        CommandRun none = link("--known", known.toString());
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err())
                .contains("不能用")
                .contains("no file that --known made")
                .doesNotContain("\tat ");
        Files.delete(known);
        link("--known", known.toString());
        Files.writeString(left, LEFT + "P9,H9,王五,,,,,,,\n");
        Files.delete(out);
        CommandRun other = link("--known", known.toString());
        assertThat(other.status()).isEqualTo(2);
        assertThat(other.err()).contains("来自 left.csv").contains("made from left.csv");
        assertThat(out).doesNotExist();
    }

    @Test
    void aKnownFileHoldsTheModelAndTakesNoOther() throws IOException {
        Path known = folder.resolve("known");
        Path model = folder.resolve("model.txt");
        CommandRun both = link("--known", known.toString(), "--model", model.toString());
        assertThat(both.status()).as(both.err()).isZero();
        assertThat(model).exists();
        CommandRun again = link("--known", known.toString(), "--model", model.toString());
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("已有比对模型").contains("holds a model already");
    }

    @Test
    void estimatesByTownshipAndSchoolGoToTheirOwnFile() throws IOException {
        Path estimates = folder.resolve("estimates.csv");
        CommandRun run = link("--estimates", estimates.toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("estimates by township and school");
        assertThat(Files.readString(estimates)).contains("\ntownship,长梁镇,2,").contains("\nschool,,2,");
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws IOException {
        link("--threads", "1");
        String one = Files.readString(out);
        link("--threads", "5");
        assertThat(out).hasContent(one);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "link",
                "link LEFT",
                "link LEFT RIGHT",
                "link LEFT RIGHT --out OUT --threads 0",
                "link LEFT RIGHT --out OUT --threads x",
                "link LEFT RIGHT --out LEFT",
                "link LEFT RIGHT --out RIGHT",
                "link LEFT RIGHT --out OUT --model LEFT",
                "link LEFT RIGHT --out OUT --model OUT",
                "link LEFT RIGHT --out OUT --estimates LEFT",
                "link LEFT RIGHT --out OUT --known LEFT",
                "link LEFT RIGHT --out OUT --known RIGHT",
                "link LEFT RIGHT --out OUT --known OUT",
                "link LEFT RIGHT --out OUT --known FOLDER",
                "link LEFT RIGHT --out OUT --known MISSING/x --model MISSING/x",
                "link LEFT RIGHT --out OUT --estimates OUT",
                "link LEFT RIGHT --out OUT --estimates MISSING/x --model MISSING/x",
                "link LEFT RIGHT LEFT --out OUT"
            })
    void wrongUsageIsTwoAndChangesNothing(String words) throws IOException {
        CommandRun run = run(words);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
        assertThat(out).doesNotExist();
        assertThat(left).hasContent(LEFT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "link MISSING RIGHT --out OUT",
                "link LEFT MISSING --out OUT",
                "link FOLDER RIGHT --out OUT",
                "link EMPTY RIGHT --out OUT",
                "link LEFT EMPTY --out OUT",
                "link LEFT NOISE --out OUT",
                "link LEFT RIGHT --out FOLDER",
                "link LEFT RIGHT --out MISSING/links.csv",
                "link LEFT RIGHT --out OUT --model MISSING/model.txt",
                "link LEFT RIGHT --out OUT --known MISSING/known",
                "link MISSING RIGHT --out OUT --known OUT2",
                "link LEFT MISSING --out OUT --known OUT2",
                "link LEFT RIGHT --out OUT --estimates MISSING/estimates.csv"
            })
    void aFileThatCannotBeReadOrWrittenIsThreeAndLeavesNothing(String words) throws IOException {
        CommandRun run = run(words);
        assertThat(run.status()).as(run.err()).isEqualTo(3);
        assertThat(run.err()).contains("不能").contains("can't").doesNotContain("\tat ");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("left.csv", "right.csv", "empty.csv", "noise.csv");
        }
    }

    @Test
    void headingsAloneAreNoRowsAndNoFault() throws IOException {
        Files.writeString(right, "student_no,name\n");
        assertThat(link().status()).isZero();
        assertThat(out).hasContent("left_id,right_id,score,band,explanation\n");
    }

    private CommandRun link(String... more) {
        return CommandRun.of(Stream.concat(Stream.of(words()), Stream.of(more)).toArray(String[]::new));
    }

    private String[] words() {
        return new String[] {"link", left.toString(), right.toString(), "--out", out.toString()};
    }

    private CommandRun run(String words) throws IOException {
        Files.writeString(folder.resolve("empty.csv"), "");
        Files.write(folder.resolve("noise.csv"), "不是名册\n一,二\n".getBytes(StandardCharsets.UTF_8));
        return CommandRun.of(Stream.of(words.split(" "))
                .map(word -> word.replace("LEFT", left.toString())
                        .replace("RIGHT", right.toString())
                        .replace("OUT2", folder.resolve("known").toString())
                        .replace("OUT", out.toString())
                        .replace("MISSING", folder.resolve("missing").toString())
                        .replace("FOLDER", folder.toString())
                        .replace("EMPTY", folder.resolve("empty.csv").toString())
                        .replace("NOISE", folder.resolve("noise.csv").toString()))
                .toArray(String[]::new));
    }
}
