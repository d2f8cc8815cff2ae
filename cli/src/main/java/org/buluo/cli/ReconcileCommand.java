package org.buluo.cli;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.buluo.core.account.Decision;
import org.buluo.core.account.Reconciled;
import org.buluo.core.account.Reconciliation;
import org.buluo.core.linkage.RegistryLinkage;
import org.buluo.core.place.County;
import org.buluo.core.policy.Pack;
import org.buluo.files.intake.FolderIntake;
import org.buluo.files.intake.IntakeOptions;
import org.buluo.files.intake.MissingFolderException;
import org.buluo.files.intake.Taken;
import org.buluo.files.progress.Progress;
import org.buluo.files.report.Outcome;
import org.buluo.files.report.OutputException;
import org.buluo.files.report.OutputFolder;
import org.buluo.files.report.ReconcileOutputs;
import org.buluo.files.settings.DecisionsFile;
import org.buluo.files.settings.InvalidFileException;
import org.buluo.files.table.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code reconcile IN_DIR --term T --out OUT_DIR}: from a folder of rosters to the account of every child. */
@Command(name = "reconcile")
final class ReconcileCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Mixin
    private SettingOptions settings;

    @Parameters(paramLabel = "IN_DIR", descriptionKey = "in")
    private Path in;

    @Option(names = "--out", required = true, paramLabel = "OUT_DIR", descriptionKey = "out")
    private Path out;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asof", converter = DateConverter.class)
    private LocalDate asOf;

    @Option(names = "--decisions", paramLabel = "FILE", descriptionKey = "decisions")
    private Path decisions;

    private final Map<String, Duration> timings = new LinkedHashMap<>();

    @Override
    public Integer call() {
        County county = settings.county();
        Pack pack = settings.pack();
        List<Decision> decided = decisions();
        checkFolders();
        Progress progress = common.progress();
        try (Taken taken = read(county, progress)) {
            Reconciled account = reconcile(taken, county, pack, decided, progress);
            Outcome outcome =
                    new Outcome(county, pack, account, taken.report(), taken::writeRejects, taken::writeDefects);
            ReconcileOutputs.write(out, outcome, timings, progress);
            AccountTable.of(outcome, common.messages()).forEach(common::line);
            common.say("reconcile.done", out);
            return ExitCode.DONE;
        } catch (OutputException e) {
            throw CommandFailure.output(out, e.getCause());
        }
    }

    private List<Decision> decisions() {
        try {
            return decisions == null ? List.of() : DecisionsFile.read(decisions);
        } catch (InvalidFileException e) {
            throw CommandFailure.usage(
                    "--decisions 的文件 " + decisions + " 有错", "the file of --decisions has faults: " + e.getMessage());
        }
    }

    /** What can be known before hours of work are wasted. */
    private void checkFolders() {
        if (out.toString().isEmpty() || in.toString().isEmpty()) {
            throw CommandFailure.usage("IN_DIR 或 --out 是空的", "IN_DIR or --out is empty");
        }
        if (OutputFolder.isSame(in, out)) {
            throw CommandFailure.usage("--out 就是输入文件夹", "--out is the input folder itself");
        }
        if (!Files.exists(in)) {
            throw CommandFailure.input(in, new NoSuchFileException(in.toString()));
        }
        try {
            OutputFolder.open(out).close();
        } catch (OutputException e) {
            throw CommandFailure.output(out, e.getCause());
        }
    }

    private Taken read(County county, Progress progress) {
        long start = System.nanoTime();
        try {
            Taken taken = FolderIntake.read(in, new IntakeOptions(county, horizon(county), Limits.DEFAULT), progress);
            timings.put("read", since(start));
            if (taken.rosters().read().isEmpty()) {
                taken.close();
                throw nothingRead(taken);
            }
            return taken;
        } catch (MissingFolderException e) {
            throw CommandFailure.input(in, "不是可以读取的文件夹", "not a folder that can be read");
        }
    }

    /** No bureau dates anything later than the default as-of may be; the clock has no say in an account. */
    private LocalDate horizon(County county) {
        LocalDate latest = county.cutOff(settings.term()).plusYears(1);
        return asOf != null && asOf.isAfter(latest) ? asOf : latest;
    }

    private CommandFailure nothingRead(Taken taken) {
        String why = taken.report().files().stream()
                .map(line -> "\n  " + AccountTable.label(line) + ": " + line.refused())
                .collect(Collectors.joining());
        return CommandFailure.input(in, "没有一个能读的文件", "nothing in it can be read" + why);
    }

    private Reconciled reconcile(Taken taken, County county, Pack pack, List<Decision> decided, Progress progress) {
        TimedLinkage linkage = new TimedLinkage(new RegistryLinkage(), progress);
        long start = System.nanoTime();
        Reconciled account = new Reconciliation(county, pack, linkage)
                .reconcile(taken.rosters(), decided, settings.term(), Optional.ofNullable(asOf));
        progress.at("account", 1, 1);
        timings.put("link", linkage.took());
        timings.put("account", since(start).minus(linkage.took()));
        return account;
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
