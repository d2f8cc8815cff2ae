package org.buluo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.buluo.files.determine.UnwritableFileException;
import org.buluo.files.link.LinkFiles;
import org.buluo.files.link.LinkSummary;
import org.buluo.files.link.Linking;
import org.buluo.files.link.UnreadableModelException;
import org.buluo.files.link.UnreadableRegisterException;
import org.buluo.files.link.kept.UnreadableKnownException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code link LEFT.csv RIGHT.csv --out links.csv}: which rows of two registers are one child. */
@Command(name = "link")
final class LinkCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Parameters(index = "0", paramLabel = "LEFT.csv", descriptionKey = "left")
    private Path left;

    @Parameters(index = "1", paramLabel = "RIGHT.csv", descriptionKey = "right")
    private Path right;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "out")
    private Path out;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
    private Integer threads;

    @Option(names = "--model", paramLabel = "FILE", descriptionKey = "model")
    private Path model;

    @Option(names = "--estimates", paramLabel = "FILE", descriptionKey = "estimates")
    private Path estimates;

    @Option(names = "--known", paramLabel = "FILE", descriptionKey = "known")
    private Path known;

    @Override
    public Integer call() {
        check();
        Linking linking = new Linking(threadCount(), common.language(), common.progress());
        try {
            tell(linking.run(new LinkFiles(left, right, out, model, estimates, known)));
            return ExitCode.DONE;
        } catch (UnreadableRegisterException e) {
            throw CommandFailure.input(e.file(), e.chinese(), e.getMessage());
        } catch (UnreadableModelException e) {
            throw CommandFailure.usage(
                    "--model 的文件 " + model + " 不是比对模型（" + e.getMessage() + "）",
                    "the file of --model, " + model + ", is no model of linkage (" + e.getMessage() + ")");
        } catch (UnreadableKnownException e) {
            throw CommandFailure.usage(
                    "--known 的文件 " + known + " 不能用：" + e.chinese(),
                    "the file of --known, " + known + ", can't be used: " + e.getMessage());
        } catch (UnwritableFileException e) {
            throw CommandFailure.output(e.file(), e.getCause());
        } catch (IOException e) {
            throw CommandFailure.input(left, e);
        }
    }

    private int threadCount() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    private void check() {
        if (threads != null && threads < 1) {
            throw CommandFailure.usage("--threads 应为正整数", "--threads should be a whole number from 1");
        }
        for (Path input : new Path[] {left, right}) {
            if (!Files.exists(input)) {
                throw CommandFailure.input(input, new NoSuchFileException(input.toString()));
            }
            if (!Files.isRegularFile(input)) {
                throw CommandFailure.input(input, "不是文件", "not a file");
            }
            if (!Files.isReadable(input)) {
                throw CommandFailure.input(input, "没有权限", "permission denied");
            }
            apart(out, input, "--out 就是输入文件", "--out is an input itself");
            apart(model, input, "--model 就是输入文件", "--model is an input itself");
            apart(estimates, input, "--estimates 就是输入文件", "--estimates is an input itself");
            apart(known, input, "--known 就是输入文件", "--known is an input itself");
        }
        apart(model, out, "--model 就是 --out 的文件", "--model is the file of --out");
        apart(estimates, out, "--estimates 就是 --out 的文件", "--estimates is the file of --out");
        apart(known, out, "--known 就是 --out 的文件", "--known is the file of --out");
        if (estimates != null) {
            apart(known, estimates, "--known 就是 --estimates 的文件", "--known is the file of --estimates");
        }
        if (model != null) {
            apart(known, model, "--known 就是 --model 的文件", "--known is the file of --model");
            if (known != null && Files.exists(known)) {
                throw CommandFailure.usage(
                        "--known 的文件 " + known + " 里已有比对模型，不要再给 --model",
                        "the file of --known, " + known + ", holds a model already; leave --model out");
            }
            apart(estimates, model, "--estimates 就是 --model 的文件", "--estimates is the file of --model");
        }
    }

    private static void apart(Path file, Path other, String chinese, String english) {
        try {
            boolean same = file != null
                    && (file.toAbsolutePath()
                                    .normalize()
                                    .equals(other.toAbsolutePath().normalize())
                            || Files.exists(file) && Files.exists(other) && Files.isSameFile(file, other));
            if (same) {
                throw CommandFailure.usage(chinese, english);
            }
        } catch (IOException e) {
            throw CommandFailure.output(file, e);
        }
    }

    private void tell(LinkSummary summary) {
        common.say(
                "link.rows",
                summary.leftRows(),
                summary.rightRows(),
                summary.leftCompared(),
                summary.rightCompared(),
                summary.pairs());
        common.say("link.done", summary.matches(), summary.reviews(), out);
        common.say("link.precision", percent(summary.precision()));
        common.say("link.recall", percent(summary.recall()));
        if (estimates != null) {
            common.say("link.estimates", estimates);
        }
        if (known != null) {
            if (summary.known().read()) {
                common.say("link.known.read", known, left, summary.known().looked());
            } else {
                common.say("link.known.written", left, known);
            }
        }
        if (model != null) {
            common.say(summary.model() == LinkSummary.ModelUse.READ ? "link.model.read" : "link.model.written", model);
        }
    }

    private static String percent(LinkSummary.Estimate estimate) {
        return String.format(
                Locale.ROOT,
                "%.2f%% (%.2f%% – %.2f%%)",
                100 * estimate.share(),
                100 * estimate.least(),
                100 * estimate.most());
    }
}
