package org.buluo.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code demo}: makes the example county, once for each seed and scale, and tells the launcher how the console is to be
 * started that takes its files in. A second demo goes on with the data of the first.
 */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private static final String FOLDER = "buluo-demo";

    /** Names the file in which the launcher expects the console's arguments, one a line. */
    private static final String PLAN = "BULUO_DEMO_PLAN";

    @Mixin
    private CommonOptions common;

    @Option(names = "--scale", defaultValue = "1.0", paramLabel = "X", descriptionKey = "scale")
    private String scale;

    @Option(names = "--seed", defaultValue = "2019", paramLabel = "N", descriptionKey = "seed")
    private String seed;

    @Option(names = "--port", defaultValue = "8080", paramLabel = "N", descriptionKey = "port")
    private int port;

    @Override
    public Integer call() {
        Path folder = Path.of(FOLDER, seed + "-" + scale).toAbsolutePath();
        Path rosters = folder.resolve("rosters");
        if (!Files.isDirectory(rosters)) {
            common.say("demo.making", rosters);
            int status = make(rosters);
            if (status != ExitCode.DONE) {
                return status;
            }
        }
        String plan = System.getenv(PLAN);
        if (plan == null) {
            common.say("demo.made", rosters);
        } else {
            write(Path.of(plan), folder, rosters);
        }
        return ExitCode.DONE;
    }

    private int make(Path rosters) {
        List<String> arguments =
                new ArrayList<>(List.of("synth", "--out", rosters.toString(), "--scale", scale, "--seed", seed));
        if (common.isQuiet()) {
            arguments.add("--quiet");
        }
        return common.run(arguments);
    }

    private void write(Path plan, Path folder, Path rosters) {
        try {
            Files.write(
                    plan,
                    List.of(
                            "--demo",
                            "--files",
                            rosters.toString(),
                            "--data",
                            folder.resolve("data").toString(),
                            "--port",
                            String.valueOf(port)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
