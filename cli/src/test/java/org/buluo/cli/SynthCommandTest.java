package org.buluo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynthCommandTest {

    @TempDir
    private Path folder;

    @Test
    void itWritesRostersAndTheTruthAndSaysHowManyPeopleThereAre() {
        Path out = folder.resolve("county");
        CommandRun run = CommandRun.of("synth", "--out", out.toString(), "--scale", "0.01", "--seed", "3");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("people").contains("as of 2019-12-31");
        assertThat(run.err()).contains("Writing 100%");
        assertThat(out.resolve("建档立卡人口-业州镇.csv")).isNotEmptyFile();
        assertThat(out.resolve("truth/account.csv")).isNotEmptyFile();
    }

    @Test
    void itSpeaksChineseWhenTheEnvironmentDoes() {
        String out = folder.resolve("county").toString();
        CommandRun run = CommandRun.in(
                Map.of("LANG", "zh_CN.UTF-8"), "synth", "--out", out, "--scale", "0.01", "--errors", "clean", "-q");
        assertThat(run.out()).contains("其中建档立卡");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--scale, 0",
        "--scale, 21",
        "--scale, NaN",
        "--scale, many",
        "--errors, none",
        "--seed, x",
        "--term, 2019"
    })
    void anOptionThatCannotBeIsWrongUsage(String option, String value) {
        Path out = folder.resolve("county");
        CommandRun run = CommandRun.of("synth", "--out", out.toString(), option, value);
        assertThat(run.status()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(option);
        assertThat(out).doesNotExist();
    }

    @Test
    void aFileInTheWayIsAnOutputThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "a stranger's");
        CommandRun run = CommandRun.of("synth", "--out", file.toString(), "--scale", "0.01");
        assertThat(run.status()).isEqualTo(ExitCode.FILES);
        assertThat(run.err()).contains("不能写").contains("can't write");
        assertThat(file).hasContent("a stranger's");
    }
}
