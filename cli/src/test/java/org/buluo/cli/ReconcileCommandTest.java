package org.buluo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReconcileCommandTest {

    private static final String REGISTER =
            "户编号,人编号,姓名,证件号码,与户主关系,在校生状况,乡镇,行政村\n" + "1,101,张小明,422899201103050016,之子,小学,花坪镇,青冈村\n";
    private static final String ROLL =
            "学校名称,学籍号,姓名,身份证件号,年级,就读方式,学籍状态\n" + "花坪镇青冈小学,G422899201103050016,张小明,422899201103050016,三年级,住校,在读\n";

    @TempDir
    private Path dir;

    private Path in;
    private Path out;

    @BeforeEach
    void writeRosters() throws IOException {
        in = Files.createDirectory(dir.resolve("in"));
        out = dir.resolve("out");
        Files.writeString(in.resolve("register.csv"), REGISTER);
        Files.writeString(in.resolve("roll.csv"), ROLL);
    }

    @Test
    void aFolderOfRostersBecomesTheAccount() throws IOException {
        CommandRun run = reconcile();

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("MISSING: no file of preschool", "Rows: 2 in = 2 kept + 0 returned");
        assertThat(Files.readString(out.resolve("account.csv"))).contains("\n101,", ",DUE,ENROLLED,", ",50000,0,");
        assertThat(run.err()).contains("Reading 100%", "Linking 100%", "Accounting 100%", "Writing 100%");
    }

    @Test
    void theTableSpeaksChineseAndItsColumnsStandInLine() {
        CommandRun run = CommandRun.in(Map.of("LANG", "zh_CN.UTF-8"), args("--quiet"));

        assertThat(run.out())
                .contains("建始县 2019年秋季学期", "缺少资料：没有学前、中职")
                .contains("资助状态      人数  应发（元）  已发（元）\n", "应发未发         1      500.00        0.00\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aNumberTypedIntoAPlaceShowsItsLastFourAlone() throws IOException {
        Files.writeString(in.resolve("roll.csv"), ROLL.replace("青冈小学,", "青冈小学422899198103050033,"));
        Files.writeString(
                in.resolve("leaver.csv"),
                "学籍号,姓名,异动类型,日期,去向\nG422899201204050028,李小芳,转出,2019-09-10,随父张明138-0000-1234去务工\n");
        Files.writeString(
                in.resolve("again.csv"),
                "户编号,人编号,姓名,证件号码,与户主关系,在校生状况,乡镇,行政村\n2,102,李小芳,422899201204050028,之女,小学,花坪镇,青冈村\n");
        reconcile();

        assertThat(Files.readString(out.resolve("account.csv")))
                .contains(",花坪镇青冈小学***0033,", ",G422899201103050016,")
                .doesNotContain("198103");
        assertThat(Files.readString(out.resolve("letters.csv")))
                .contains("随父张明***1234去务工")
                .doesNotContain("138-0000");
    }

    @Test
    void twoRunsWriteTheSameBytesButForTimings() throws IOException {
        reconcile();
        List<byte[]> first = contents();
        reconcile();

        assertThat(contents()).containsExactlyElementsOf(first);
    }

    @Test
    void theInputFolderIsNoOutputFolder() {
        out = in.resolve("../in/.");

        assertThat(reconcile().status()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void anEmptyNameOfAFolderIsNotTheFolderOneStandsIn() {
        out = Path.of("");

        assertThat(reconcile().status()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aMissingOrEmptyFolderIsAnInputThatCannotBeRead() throws IOException {
        in = dir.resolve("none");
        assertThat(reconcile().status()).isEqualTo(ExitCode.FILES);

        in = Files.createDirectory(dir.resolve("empty"));
        assertThat(reconcile().status()).isEqualTo(ExitCode.FILES);

        in = Files.writeString(dir.resolve("file.csv"), ROLL);
        assertThat(reconcile().status()).isEqualTo(ExitCode.FILES);
        assertThat(out).doesNotExist();
    }

    @Test
    void aFolderInWhichNothingCanBeReadSaysWhyOfEachFile() throws IOException {
        in = Files.createDirectory(dir.resolve("useless"));
        Files.writeString(in.resolve("letter.txt"), "no table at all");

        CommandRun run = reconcile();

        assertThat(run.status()).isEqualTo(ExitCode.FILES);
        assertThat(run.err()).contains("nothing in it can be read", "letter.txt: ");
        assertThat(out).doesNotExist();
    }

    @Test
    void anOutputThatCannotBeWrittenIsFoundBeforeTheWork() throws IOException {
        out = Files.writeString(dir.resolve("taken"), "a stranger's").resolve("out");

        CommandRun run = reconcile();

        assertThat(run.status()).isEqualTo(ExitCode.FILES);
        assertThat(run.err()).contains("can't write").doesNotContain("Reading");
    }

    @Test
    void anOptionThatSaysNothingUsefulIsWrongUsage() throws IOException {
        Path faulty = Files.writeString(dir.resolve("decisions.csv"), "left_id,decision\n101,perhaps\n");

        assertThat(reconcile("--decisions", faulty.toString()).status()).isEqualTo(ExitCode.USAGE);
        assertThat(reconcile("--decisions", "none.csv").status()).isEqualTo(ExitCode.USAGE);
        assertThat(reconcile("--as-of", "31.12.2019").status()).isEqualTo(ExitCode.USAGE);
        assertThat(reconcile("--county", "none.yaml").status()).isEqualTo(ExitCode.USAGE);
        assertThat(reconcile("--policy", "none.yaml").status()).isEqualTo(ExitCode.USAGE);
        assertThat(out).doesNotExist();
    }

    private CommandRun reconcile(String... more) {
        return CommandRun.of(args(more));
    }

    private String[] args(String... more) {
        List<String> args =
                new ArrayList<>(List.of("reconcile", in.toString(), "--term", "2019-autumn", "--out", out.toString()));
        args.addAll(Arrays.asList(more));
        return args.toArray(String[]::new);
    }

    private List<byte[]> contents() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            List<Path> sorted = files.filter(file -> !file.endsWith("summary.json"))
                    .sorted()
                    .toList();
            assertThat(sorted).hasSize(9);
            List<byte[]> contents = new ArrayList<>();
            for (Path file : sorted) {
                contents.add(Files.readAllBytes(file));
            }
            return contents;
        }
    }
}
