package org.buluo.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.buluo.county.SynthOptions;
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
    private double scale;

    @Option(names = "--seed", defaultValue = "2019", paramLabel = "N", descriptionKey = "seed")
    private long seed;

    @Option(names = "--port", paramLabel = "N", descriptionKey = "port")
    private Integer port;

    @Override
    public Integer call() {
        SynthOptions options = SynthCommand.options(seed, scale, "typical");
        Path folder = Path.of(FOLDER).toAbsolutePath();
        Path rosters = folder.resolve("rosters");
        Path account = folder.resolve("account");
        clear(rosters);
        common.say("demo.making", rosters);
        SynthCommand.write(options, rosters, common);
        List<String> reconcile = new ArrayList<>(List.of(
                "reconcile", rosters.toString(), "--term", options.term().toString(), "--out", account.toString()));
        if (common.isQuiet()) {
            reconcile.add("--quiet");
        }
        int status = common.run(reconcile);
        if (status == ExitCode.DONE) {
            common.say("demo.done", account.resolve("report.xlsx"));
        }
        return status;
    }

    /** Rosters of an earlier demo would be taken in as well. */
    private static void clear(Path rosters) {
        if (!Files.isDirectory(rosters)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(rosters, Files::isRegularFile)) {
            for (Path file : files) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw CommandFailure.output(rosters, e);
        }
    }
}
