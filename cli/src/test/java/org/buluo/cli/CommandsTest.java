package org.buluo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.buluo.files.policy.PackFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    private static final String CHILD = "person_no,stage,status,categories,school_county,boarding\n"
            + "1,primary,in-school,orphan,422822,1\n2,primary,in-school,xyz,422822,1\n";

    @TempDir
    Path folder;

    private Path children;
    private Path out;

    @BeforeEach
    void writeChildren() throws IOException {
        children = Files.writeString(folder.resolve("children.csv"), CHILD);
        out = folder.resolve("verdicts.csv");
    }

    @Test
    void determineWritesVerdictsAndSaysWhatItDid() throws IOException {
        CommandRun run = determine("--term", "2019-autumn");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("2 children, 4 verdicts")
                .contains("granted: 1")
                .contains("categories: 1");
        assertThat(run.err()).contains("Determining 100%");
        assertThat(Files.readString(out))
                .startsWith("person_no,provision,")
                .contains("1,boarder-living,granted,50000,");
    }

    @Test
    void quietSaysNothingOnStandardError() {
        CommandRun run = determine("--term", "2019-autumn", "--quiet");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isNotEmpty();
    }

    @Test
    void theSummarySpeaksChineseWhenTheEnvironmentDoes() {
        CommandRun run = CommandRun.in(
                Map.of("LANG", "zh_CN.UTF-8"),
                "determine",
                children.toString(),
                "--term",
                "2019-autumn",
                "--out",
                out.toString());
        assertThat(run.out()).contains("2 个孩子，4 条结论").contains("应享受：1");
        assertThat(run.err()).contains("核定 100%");
    }

    @Test
    void anotherCountyPaysForItsOwnSchools() throws IOException {
        Path county = Files.writeString(folder.resolve("county.yaml"), "code: \"422823\"\nname: 巴东县\n");
        assertThat(determine("--term", "2019-autumn", "--county", county.toString())
                        .status())
                .isZero();
        assertThat(Files.readString(out)).contains("1,boarder-living,elsewhere,50000,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-summer", "2019", "2019-Autumn", "19-autumn", ""})
    void aTermThatIsNoneIsWrongUsage(String term) {
        CommandRun run = determine("--term", term);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("2019-autumn").contains("应如");
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "policy",
                "policy check",
                "determine",
                "determine CHILDREN --term 2019-autumn",
                "determine CHILDREN --out OUT",
                "determine CHILDREN --term 2019-autumn --out",
                "determine CHILDREN --term 2019-autumn --out OUT --out OUT",
                "determine CHILDREN --term 2019-autumn --out OUT --oops",
                "determine CHILDREN CHILDREN --term 2019-autumn --out OUT",
                "determine CHILDREN --term 2019-autumn --out OUT --county MISSING",
                "determine CHILDREN --term 2019-autumn --out OUT --policy MISSING",
                "determine CHILDREN --term 2019-autumn --out OUT --policy CHILDREN",
                "determine CHILDREN --term 2019-autumn --out OUT --county CHILDREN",
                "determine CHILDREN --term 2019-autumn --out CHILDREN",
            })
    void wrongUsageIsTwoAndChangesNothing(String words) throws IOException {
        CommandRun run = run(words);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
        assertThat(out).doesNotExist();
        assertThat(children).hasContent(CHILD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "determine MISSING --term 2019-autumn --out OUT",
                "determine FOLDER --term 2019-autumn --out OUT",
                "determine EMPTY --term 2019-autumn --out OUT",
                "determine PACK --term 2019-autumn --out OUT",
                "determine CHILDREN --term 2019-autumn --out FOLDER",
                "determine CHILDREN --term 2019-autumn --out MISSING/out.csv",
                "policy check MISSING",
                "policy check FOLDER",
            })
    void aFileThatCannotBeReadOrWrittenIsThreeAndLeavesNothing(String words) throws IOException {
        CommandRun run = run(words);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("不能").contains("can't").doesNotContain("\tat ");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("children.csv", "empty.csv", "pack.yaml");
        }
    }

    @Test
    void aSoundPackIsZeroAndABadOneIsOne() throws IOException {
        CommandRun sound = run("policy check PACK");
        assertThat(sound.status()).isZero();
        assertThat(sound.out()).contains("8 provisions");
        Path pack = folder.resolve("pack.yaml");
        String text = Files.readString(pack);
        Files.writeString(pack, text.replace("yuan: 625.00", "yuan: 630.00"));
        CommandRun failing = CommandRun.of("policy", "check", pack.toString());
        assertThat(failing.status()).isEqualTo(1);
        assertThat(failing.out())
                .contains("expected granted 625.00, got granted 630.00")
                .contains("行");
        Files.writeString(pack, text.replace("yuan: 625.00", "yuan: six"));
        CommandRun bad = CommandRun.of("policy", "check", pack.toString());
        assertThat(bad.status()).isEqualTo(1);
        assertThat(bad.out())
                .contains("provisions[1].amounts[0].pay[1].yuan")
                .contains("six")
                .containsPattern("pack\\.yaml:\\d+:19: ");
        Files.writeString(pack, "not: a pack");
        assertThat(CommandRun.of("policy", "check", pack.toString()).status()).isEqualTo(1);
    }

    @Test
    void aFaultOfOursIsFourInOneSentenceAndNeverQuotesAChild() {
        RuntimeException fault = new IllegalStateException("422822200901010011");
        var err = new java.io.ByteArrayOutputStream();
        int status = new OurFault(new java.io.PrintStream(err), Map.of()).handleExecutionException(fault, null, null);
        assertThat(status).isEqualTo(4);
        assertThat(err.toString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("IllegalStateException")
                .doesNotContain("422822200901010011")
                .hasLineCount(1);
    }

    private CommandRun determine(String... more) {
        String[] args = Stream.concat(
                        Stream.of("determine", children.toString(), "--out", out.toString()), Stream.of(more))
                .toArray(String[]::new);
        return CommandRun.of(args);
    }

    private CommandRun run(String words) throws IOException {
        Files.writeString(folder.resolve("empty.csv"), "");
        Files.write(folder.resolve("pack.yaml"), PackFile.hubei2019Text());
        String[] args = Stream.of(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replace("CHILDREN", children.toString())
                        .replace("OUT", out.toString())
                        .replace("MISSING", folder.resolve("missing").toString())
                        .replace("FOLDER", folder.toString())
                        .replace("EMPTY", folder.resolve("empty.csv").toString())
                        .replace("PACK", folder.resolve("pack.yaml").toString()))
                .toArray(String[]::new);
        return CommandRun.of(args);
    }
}
