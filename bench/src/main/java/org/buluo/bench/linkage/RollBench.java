package org.buluo.bench.linkage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.buluo.bench.WholeProcess;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * What a new roll of one school costs against what is known, beside linking everything: fresh processes in turn, medians
 * of wall time, the most memory held, and whether the roll's matches are those of the full run.
 */
@Command(name = "RollBench", mixinStandardHelpOptions = true, description = "Measures a roll against what is known.")
public final class RollBench implements Callable<Integer> {

    @Parameters(description = "folder with poor.csv and roll.csv")
    private Path world;

    @Option(names = "--rows", defaultValue = "1000", description = "of the roll's largest school (${DEFAULT-VALUE})")
    private int rows;

    @Option(names = "--runs", defaultValue = "5", description = "of each way (${DEFAULT-VALUE})")
    private int runs;

    @Option(names = "--buluo", defaultValue = "./buluo", description = "the launcher (${DEFAULT-VALUE})")
    private Path launcher;

    @Option(names = "--limit", defaultValue = "1800", description = "seconds after which a process is ended")
    private int limit;

    @Option(names = "--out", defaultValue = "bench/target/roll", description = "files, links and logs go here")
    private Path out;

    private RollBench() {}

    /** @param args see {@code --help} */
    public static void main(String[] args) {
        System.exit(new CommandLine(new RollBench()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Files.createDirectories(out);
        // The launcher builds what is missing when it is first called; that is not to be timed.
        logged(List.of(launcher.toAbsolutePath().toString(), "--help"));
        Path known = out.resolve("known");
        Files.deleteIfExists(known);
        Path poor = world.resolve("poor.csv");
        Path roll = world.resolve("roll.csv");
        Path school = out.resolve("school.csv");
        OneSchool pupils = OneSchool.write(roll, rows, school);
        WholeProcess keeping = link(poor, roll, "full.csv", "--known", known.toString());
        List<WholeProcess> full = new ArrayList<>();
        List<WholeProcess> one = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            full.add(link(poor, roll, "full.csv"));
            one.add(link(poor, school, "school-links.csv", "--known", known.toString()));
        }
        say("linking all", full);
        say("linking all and keeping what is known", List.of(keeping));
        say(pupils.size() + " rows of one school against what is known", one);
        System.out.printf(
                Locale.ROOT,
                "%.1f times as fast; the file of what is known has %d MB; %s%n",
                seconds(full) / seconds(one),
                Files.size(known) >> 20,
                pupils.agreement(out.resolve("full.csv"), out.resolve("school-links.csv")));
        return 0;
    }

    private WholeProcess link(Path left, Path right, String links, String... more)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                launcher.toAbsolutePath().toString(),
                "link",
                left.toString(),
                right.toString(),
                "--out",
                out.resolve(links).toString()));
        command.addAll(List.of(more));
        return logged(command);
    }

    private WholeProcess logged(List<String> command) throws IOException, InterruptedException {
        return WholeProcess.logged(command, out.resolve("log"), Duration.ofSeconds(limit));
    }

    private static void say(String what, List<WholeProcess> runs) {
        long peak = runs.stream().mapToLong(WholeProcess::peakMegabytes).max().orElse(0);
        System.out.printf(Locale.ROOT, "%s: %.2f s, %d MB%n", what, seconds(runs), peak);
    }

    private static double seconds(List<WholeProcess> runs) {
        double[] sorted =
                runs.stream().mapToDouble(WholeProcess::seconds).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
