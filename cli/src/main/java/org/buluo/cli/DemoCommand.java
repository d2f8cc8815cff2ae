package org.buluo.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demo}: makes the example county, reconciles it, prints the account, says where the report lies. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private static final String FOLDER = "buluo-demo";

    @Mixin
    private CommonOptions common;

    @Option(names = "--scale", defaultValue = "1.0", paramLabel = "X", descriptionKey = "scale")
    private String scale;

    @Option(names = "--seed", defaultValue = "2019", paramLabel = "N", descriptionKey = "seed")
    private String seed;

    @Option(names = "--port", paramLabel = "N", descriptionKey = "port")
    private Integer port;

    @Override
    public Integer call() {
        Path folder = Path.of(FOLDER).toAbsolutePath();
        String rosters = folder.resolve("rosters").toString();
        Path account = folder.resolve("account");
        common.say("demo.making", rosters);
        int status = run("synth", "--out", rosters, "--scale", scale, "--seed", seed);
        if (status == ExitCode.DONE) {
            status = run("reconcile", rosters, "--term", "2019-autumn", "--out", account.toString());
        }
        if (status == ExitCode.DONE) {
            common.say("demo.done", account.resolve("report.xlsx"));
        }
        return status;
    }

    private int run(String... command) {
        List<String> arguments = new ArrayList<>(List.of(command));
        if (common.isQuiet()) {
            arguments.add("--quiet");
        }
        return common.run(arguments);
    }
}
