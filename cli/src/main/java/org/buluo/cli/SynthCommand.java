package org.buluo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.buluo.core.time.Term;
import org.buluo.county.Synth;
import org.buluo.county.SynthOptions;
import org.buluo.county.SynthSummary;
import org.buluo.county.damage.Errors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code synth --out DIR}: a county that never existed; its rosters in DIR, the truth in DIR/truth. */
@Command(name = "synth")
final class SynthCommand implements Callable<Integer> {

    private static final Term TERM = new Term(2019, Term.Season.AUTUMN);

    @Mixin
    private CommonOptions common;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
    private Path out;

    @Option(names = "--seed", defaultValue = "2019", paramLabel = "N", descriptionKey = "seed")
    private long seed;

    @Option(names = "--scale", defaultValue = "1.0", paramLabel = "X", descriptionKey = "scale")
    private double scale;

    @Option(names = "--errors", defaultValue = "typical", paramLabel = "LEVEL", descriptionKey = "errors")
    private String errors;

    @Override
    public Integer call() {
        SynthSummary summary = write(options(seed, scale, errors), out, common);
        common.say("synth.done", summary.people(), summary.registered(), summary.pupils(), summary.children(), out);
        common.say("synth.asof", TERM, summary.asOf());
        return ExitCode.DONE;
    }

    static SynthOptions options(long seed, double scale, String level) {
        if (!(scale >= SynthOptions.LEAST && scale <= SynthOptions.MOST)) {
            throw CommandFailure.usage(
                    "--scale 应为 " + SynthOptions.LEAST + " 到 " + SynthOptions.MOST,
                    "--scale is from " + SynthOptions.LEAST + " to " + SynthOptions.MOST);
        }
        Errors errors = Errors.parse(level)
                .orElseThrow(() ->
                        CommandFailure.usage("--errors 应为 clean、typical 或 hard", "--errors is clean, typical or hard"));
        return new SynthOptions(seed, scale, errors, TERM);
    }

    static SynthSummary write(SynthOptions options, Path folder, CommonOptions common) {
        try {
            Files.createDirectories(folder);
            return Synth.write(options, folder, common.progress());
        } catch (IOException e) {
            throw CommandFailure.output(folder, e);
        }
    }
}
