package org.buluo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.buluo.core.time.Term;
import org.buluo.county.Synth;
import org.buluo.county.SynthOptions;
import org.buluo.county.SynthSummary;
import org.buluo.county.damage.Errors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code synth --out DIR}: the rosters of a county that never existed, and the truth beside them. */
@Command(name = "synth")
final class SynthCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
    private Path out;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "2019", descriptionKey = "seed")
    private long seed;

    @Option(
            names = "--scale",
            paramLabel = "X",
            defaultValue = "1.0",
            descriptionKey = "scale",
            converter = ScaleConverter.class)
    private double scale;

    @Option(
            names = "--errors",
            paramLabel = "clean|typical|hard",
            defaultValue = "typical",
            descriptionKey = "errors",
            converter = ErrorsConverter.class)
    private Errors errors;

    @Option(
            names = "--term",
            paramLabel = "TERM",
            defaultValue = "2019-autumn",
            descriptionKey = "term",
            converter = TermConverter.class)
    private Term term;

    @Override
    public Integer call() {
        SynthSummary summary = write();
        common.say(
                "synth.done",
                summary.people(),
                summary.registered(),
                summary.pupils(),
                summary.children(),
                summary.asOf(),
                out);
        return ExitCode.DONE;
    }

    private SynthSummary write() {
        try {
            return Synth.write(new SynthOptions(seed, scale, errors, term), out, common.progress());
        } catch (IOException e) {
            throw CommandFailure.output(out, e);
        }
    }

    /** Reads how large the county is. */
    static final class ScaleConverter implements ITypeConverter<Double> {

        @Override
        public Double convert(String value) {
            try {
                double scale = Double.parseDouble(value);
                if (scale >= SynthOptions.LEAST && scale <= SynthOptions.MOST) {
                    return scale;
                }
            } catch (NumberFormatException e) {
                // said below, like a number out of range
            }
            throw new TypeConversionException("“" + value + "”不是规模，应为 " + SynthOptions.LEAST + " 到 "
                    + SynthOptions.MOST + " | \"" + value + "\" is no scale, expected a number from "
                    + SynthOptions.LEAST
                    + " to " + SynthOptions.MOST);
        }
    }

    /** Reads how dirty the rosters are. */
    static final class ErrorsConverter implements ITypeConverter<Errors> {

        @Override
        public Errors convert(String value) {
            return Errors.parse(value)
                    .orElseThrow(() -> new TypeConversionException("“" + value + "”应为 clean、typical 或 hard | \"" + value
                            + "\" should be clean, typical or hard"));
        }
    }
}
