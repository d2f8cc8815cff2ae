package org.buluo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.buluo.core.policy.Pack;
import org.buluo.files.determine.DetermineSummary;
import org.buluo.files.determine.Determining;
import org.buluo.files.determine.UnwritableFileException;
import org.buluo.files.table.UnreadableFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code determine CHILDREN.csv --term T --out verdicts.csv}: what each child is entitled to. */
@Command(name = "determine")
final class DetermineCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private SettingOptions settings;

    @Parameters(paramLabel = "CHILDREN.csv", descriptionKey = "children")
    private Path children;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "out")
    private Path out;

    @Override
    public Integer call() {
        Pack pack = settings.pack();
        String home = settings.county().code();
        checkFiles();
        Determining determining = new Determining(pack, settings.term(), home, common.progress());
        try {
            tell(determining.run(children, out), pack);
            return ExitCode.DONE;
        } catch (UnreadableFileException e) {
            throw CommandFailure.input(
                    children,
                    "应为有 person_no、categories、stage 等列名的 CSV（" + e.reason() + "）",
                    "expected CSV with headings such as person_no, categories, stage (" + e.getMessage() + ")");
        } catch (UnwritableFileException e) {
            throw CommandFailure.output(out, e.getCause());
        } catch (IOException e) {
            throw CommandFailure.input(children, e);
        }
    }

    private void checkFiles() {
        if (!Files.exists(children)) {
            throw CommandFailure.input(children, new NoSuchFileException(children.toString()));
        }
        if (!Files.isRegularFile(children)) {
            throw CommandFailure.input(children, "不是文件", "not a file");
        }
        try {
            if (Files.exists(out) && Files.isSameFile(children, out)) {
                throw CommandFailure.usage("--out 就是输入文件", "--out is the input itself");
            }
        } catch (IOException e) {
            throw CommandFailure.output(out, e);
        }
    }

    private void tell(DetermineSummary summary, Pack pack) {
        common.say("determine.done", summary.children(), summary.lines(), settings.term(), pack.id(), out);
        summary.verdicts().forEach((kind, lines) -> common.say("determine.verdict." + kind.code(), lines));
        long outside =
                summary.outside().values().stream().mapToLong(Long::longValue).sum();
        if (outside > 0) {
            common.say("determine.outside", outside);
            summary.outside().forEach((fact, cells) -> common.line("  " + fact.column() + ": " + cells));
        }
    }
}
